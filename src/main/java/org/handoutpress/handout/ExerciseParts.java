package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Phrase;
import org.handoutpress.layout.Box;

/**
 * The pages of an exercise in large type: an opening if it can be, or else two, each page saying
 * which part it is. The stop box stands with the steps in any case.
 */
record ExerciseParts(ExerciseLeft left, ExerciseRight right) implements Template {
  private static final int OPENING = 2;

  @Override
  public List<Box> boxes() {
    Optional<Box> facing = right.fitting();
    Optional<Box> opening = left.fitting();
    return facing.isPresent() && opening.isPresent()
        ? List.of(opening.get(), facing.get())
        : parts(facing.isPresent());
  }

  /** The last is a page to write on if there would be three. */
  private List<Box> parts(boolean facing) {
    boolean together = left.saying(part(1, 2 * OPENING)).fitting().isPresent();
    List<Page> pages = new ArrayList<>();
    pages.add(part -> together ? left.saying(part).box() : left.saying(part).withoutDose());
    if (!together) {
      pages.add(part -> right.saying(part).dose(left.amount()));
    }
    if (facing) {
      pages.add(part -> right.saying(part).box());
    } else {
      pages.add(part -> right.saying(part).feel());
      pages.add(part -> right.saying(part).notes());
    }
    if (pages.size() % 2 == 1) {
      pages.add(part -> right.saying(part).lines());
    }
    List<Box> boxes = new ArrayList<>();
    for (Page page : pages) {
      boxes.add(page.box(part(boxes.size() + 1, pages.size())));
    }
    return boxes;
  }

  /** A page that says which part it is. */
  private interface Page {
    Box box(String part);
  }

  private String part(int number, int count) {
    return left.sheet().words().of(Phrase.PART_OF, "number", number, "count", count);
  }
}
