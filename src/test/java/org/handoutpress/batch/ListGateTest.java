package org.handoutpress.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.handoutpress.Shipped;
import org.handoutpress.batch.make.Document;
import org.handoutpress.content.Programme;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.booklet.Booklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.layout.Composition;
import org.handoutpress.pdf.PdfPress;
import org.junit.jupiter.api.Test;

class ListGateTest {
  private static final Document BOOKLET = booklet();

  private static Document booklet() {
    Press press = Shipped.press(Paper.A4, Tone.COLOUR);
    Programme all = press.library().programme("all").orElseThrow();
    Composition pages = Booklet.compose(press, all);
    byte[] pdf = PdfPress.write(pages);
    return new Document("booklet.pdf", "Booklet", pdf, pages.bookmarks(), List.of());
  }

  @Test
  void theBookletHasNoListThatIsTooLong() {
    assertThatCode(() -> new ListGate(7).check(List.of(BOOKLET))).doesNotThrowAnyException();
  }

  /**
   * Only the finished page has these lists whole: they come from movements, cautions, and names.
   */
  @Test
  void aListThatIsTooLongIsNamedWithItsPage() {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> new ListGate(6).check(List.of(BOOKLET)));
    assertThat(refused.problems())
        .allSatisfy(p -> assertThat(p.code()).isEqualTo(Code.LONG_LIST))
        .allSatisfy(p -> assertThat(p.place().file()).isEqualTo("booklet.pdf"))
        .extracting(Problem::what)
        .anyMatch(
            what ->
                what.startsWith("On page 19 a list has 7 items; the most is 6.")
                    && what.contains("weak bones"));
  }
}
