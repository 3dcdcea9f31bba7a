package org.handoutpress.verify.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Field;
import org.handoutpress.verify.facts.Kid;

/**
 * Every field of a form has a name of its own, says what it asks for, has a look in each state, and
 * stands in the tag tree, where they follow each other as on the page: ISO 14289-1, 7.18.4; ISO
 * 19005-2, 6.3.3 and 6.4.1.
 */
final class FormCheck implements Check {
  private static final List<String> STATES = List.of("Off", "Yes");

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return Stream.of(redrawn(facts), bare(facts), each(facts), order(facts)).flatMap(s -> s);
  }

  private static Stream<Finding> redrawn(Facts facts) {
    return facts.form().needsAppearances()
        ? Stream.of(new Finding(Finding.Kind.FORM, 0, "readers are told to draw the fields anew"))
        : Stream.empty();
  }

  private static Stream<Finding> bare(Facts facts) {
    return facts
        .elements("Form")
        .filter(form -> form.references().count() != 1)
        .map(form -> new Finding(Finding.Kind.FORM, 0, "a Form does not hold one field"));
  }

  private static Stream<Finding> each(Facts facts) {
    Set<String> names = new HashSet<>();
    return facts.form().fields().stream()
        .flatMap(field -> faults(field, facts, names).map(what -> finding(field, what)));
  }

  private static Stream<String> faults(Field field, Facts facts, Set<String> names) {
    Stream.Builder<String> faults = Stream.builder();
    if (field.name().isBlank() || !names.add(field.name())) {
      faults.add("has no name of its own");
    }
    if (field.description().isBlank()) {
      faults.add("does not say what it asks for");
    }
    if (!field.printed()) {
      faults.add("has no Print flag");
    }
    if (!field.listed()) {
      faults.add("is not known to the form");
    }
    if (!field.appearances().equals(field.ticked() ? STATES : List.of(""))) {
      faults.add("does not have a look in each state");
    }
    if (!field.typeable()) {
      faults.add("has a font that is not in the file");
    }
    if (!isTagged(field, facts)) {
      faults.add("belongs to no Form element");
    }
    return faults.build();
  }

  private static boolean isTagged(Field field, Facts facts) {
    return facts.element(field.element()).filter(e -> e.role().equals("Form")).stream()
        .flatMap(Element::references)
        .anyMatch(new Kid.Reference(field.page(), field.index())::equals);
  }

  private static Stream<Finding> order(Facts facts) {
    List<Field> fields = facts.form().fields();
    return Stream.iterate(1, i -> i < fields.size(), i -> i + 1)
        .filter(i -> fields.get(i).element() <= fields.get(i - 1).element())
        .map(i -> finding(fields.get(i), "is read before the one that it follows"));
  }

  private static Finding finding(Field field, String what) {
    String name = field.name().isBlank() ? "" : Quote.of(field.name()) + " ";
    return new Finding(
        Finding.Kind.FORM,
        field.page(),
        "the field " + name + Describe.place(field.area()) + " " + what);
  }
}
