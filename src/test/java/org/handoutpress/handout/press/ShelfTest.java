package org.handoutpress.handout.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.handoutpress.Shipped;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Part;
import org.junit.jupiter.api.Test;

/** What is laid out once, and for how long. */
class ShelfTest {
  private final Paginator paginator = new Paginator(Shipped.type());

  /** So many blank pages. */
  private record Blank(String name, int pages) implements Template {
    @Override
    public List<Box> boxes() {
      return Collections.nCopies(pages, new Gap(1));
    }
  }

  private Part part(Shelf shelf, String name, int pages) {
    PageMaster master = new PageMaster(Paper.A4.portrait(), Insets.all(Lengths.mm(15)));
    Blank blank = new Blank(name, pages);
    return shelf.part(new Leaves(blank, master, Lengths.mm(200), true), paginator);
  }

  @Test
  void laysEqualPagesOutOnce() {
    Shelf shelf = new Shelf(10);
    assertThat(part(shelf, "a", 2)).isSameAs(part(shelf, "a", 2)).isNotSameAs(part(shelf, "b", 2));
  }

  @Test
  void letsGoOfWhatNobodyAskedForTheLongestTimeByPages() {
    Shelf shelf = new Shelf(4);
    Part first = part(shelf, "a", 2);
    Part second = part(shelf, "b", 2);
    assertThat(part(shelf, "a", 2)).isSameAs(first);
    part(shelf, "c", 1);
    assertThat(part(shelf, "a", 2)).isSameAs(first);
    assertThat(part(shelf, "b", 2)).isNotSameAs(second);
  }

  @Test
  void keepsNothingThatIsMoreThanItHolds() {
    Shelf shelf = new Shelf(1);
    assertThat(part(shelf, "a", 2)).isNotSameAs(part(shelf, "a", 2));
  }
}
