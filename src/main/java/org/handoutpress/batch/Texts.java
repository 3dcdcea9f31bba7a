package org.handoutpress.batch;

import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.handoutpress.content.Library;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Phrases;
import org.handoutpress.content.Reference;
import org.handoutpress.content.Text;

/**
 * Every text of a library that may be printed. It follows the components of the records themselves,
 * so a text that is added later cannot be forgotten here.
 */
final class Texts {
  private final Consumer<Text> each;

  private Texts(Consumer<Text> each) {
    this.each = each;
  }

  static void forEach(Library library, Consumer<Text> each) {
    new Texts(each).visit(library);
  }

  /** Every character that stands in a text, once. */
  static String characters(Library library) {
    BitSet characters = new BitSet();
    forEach(library, text -> add(text.value(), characters));
    StringBuilder all = new StringBuilder();
    for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
      all.appendCodePoint(c);
    }
    return all.toString();
  }

  private static void add(String text, BitSet characters) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      characters.set(text.codePointAt(i));
    }
  }

  private void visit(Object value) {
    if (value instanceof Text text) {
      each.accept(text);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(this::visit);
    } else if (value instanceof Phrases phrases) {
      for (Phrase phrase : Phrase.values()) {
        visit(phrases.get(phrase));
      }
    } else if (value instanceof Reference reference) {
      visitReference(reference);
    } else if (value instanceof Record) {
      visitComponents(value);
    }
  }

  /** The words of a reference share its place. */
  private void visitReference(Reference reference) {
    each.accept(new Text(reference.title(), reference.place()));
    each.accept(new Text(reference.container(), reference.place()));
    reference.authors().forEach(a -> each.accept(new Text(a, reference.place())));
  }

  private void visitComponents(Object record) {
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        visit(component.getAccessor().invoke(record));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
