package org.handoutpress.handout;

import java.util.List;
import java.util.Optional;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The front of a small card: number and name, the pictures, how much to do. */
record CutFront(Sheet sheet, Task task, Size area) {
  private static final int NAME_X = Lengths.mm(10);
  private static final int LEAST_PICTURES = Lengths.mm(42);

  /** With the best form of the dose that leaves room for the pictures. */
  Box box() {
    Box title = new ExerciseTitle(sheet, task, NAME_X).box();
    Box review = sheet.text(Role.P, new ReviewLine(sheet).brief(), sheet.style().small());
    int room = area.height() - heightOf(title) - heightOf(review) - sheet.style().u(4);
    for (Box dose : doses()) {
      Optional<Box> pictures = pictures(room - heightOf(dose));
      if (pictures.isPresent()) {
        return page(Column.of(title, gap(1), pictures.get(), gap(2), dose), review);
      }
    }
    throw new DoesNotFit(sheet.words().of(task.exercise().name()), task.exercise().name().place());
  }

  private Box page(Box top, Box foot) {
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(Sized.top(area.height(), top), Sized.bottom(area.height(), foot)));
  }

  private Box gap(double units) {
    return new Gap(sheet.style().u(units));
  }

  private Optional<Box> pictures(int height) {
    return height < LEAST_PICTURES ? Optional.empty() : Optional.of(grid(height).box());
  }

  private PictureGrid grid(int height) {
    return new PictureGrid(sheet, task, new Size(area.width(), height));
  }

  private List<Box> doses() {
    DoseStrip strip = new DoseStrip(sheet, task);
    int across = CutBack.isWide(area) ? 4 : 2;
    return List.of(
        strip.box(area.width(), across),
        strip.withSentence(area.width(), across),
        strip.sentences());
  }

  private int heightOf(Box box) {
    return Context.of(sheet.press().type()).heightOf(box, area.width());
  }
}
