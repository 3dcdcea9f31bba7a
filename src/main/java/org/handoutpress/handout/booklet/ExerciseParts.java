package org.handoutpress.handout.booklet;

import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Phrase;
import org.handoutpress.handout.press.Template;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Gap;

/**
 * The pages of an exercise in large type: an opening if it can be, or else two, each page saying
 * which part it is. For an opening first the reason and then the dose move to the right page. The
 * stop box stands with the steps in any case.
 */
record ExerciseParts(ExerciseLeft left, ExerciseRight right) implements Template {
  private static final int PARTS = 4;

  @Override
  public List<Box> boxes() {
    return opening(left.fitting(), right.fitting())
        .or(() -> opening(left.withoutWhy(), right.after(left.reason())))
        .or(() -> opening(left.withNeither(), right.after(left.amount())))
        .or(() -> opening(left.withNeither(), right.after(left.amountInWords())))
        .orElseGet(this::parts);
  }

  private static Optional<List<Box>> opening(Optional<Box> one, Optional<Box> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(List.of(one.get(), other.get()))
        : Optional.empty();
  }

  private List<Box> parts() {
    ExerciseLeft first = left.saying(part(1));
    Optional<Box> whole = first.fitting();
    Box second =
        right.saying(part(2)).picture(whole.map(w -> (Box) new Gap(0)).orElseGet(first::amount));
    return List.of(
        whole.orElseGet(first::withoutDose),
        second,
        right.saying(part(3)).facts(),
        right.saying(part(4)).notes());
  }

  private String part(int number) {
    return left.sheet().words().of(Phrase.PART_OF, "number", number, "count", PARTS);
  }
}
