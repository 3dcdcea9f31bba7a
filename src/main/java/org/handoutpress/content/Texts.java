package org.handoutpress.content;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Every text of some content that may be printed. It follows the components of the records
 * themselves, so a text that is added later cannot be forgotten here.
 */
public final class Texts {
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  private final Consumer<Text> each;

  private Texts(Consumer<Text> each) {
    this.each = each;
  }

  /**
   * Visits them in the order of the components.
   *
   * @param content a library, a record of one, or a list of them
   */
  public static void forEach(Object content, Consumer<Text> each) {
    new Texts(each).visit(content);
  }

  /** Every character that stands in a text, once. */
  public static String characters(Library library) {
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
      phrases.all().forEach(each);
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
      for (Method accessor : ACCESSORS.get(record.getClass())) {
        visit(accessor.invoke(record));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
