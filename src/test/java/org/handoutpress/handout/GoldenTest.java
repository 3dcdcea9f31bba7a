package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.handoutpress.verify.PageTrace;
import org.handoutpress.verify.TagTrace;
import org.handoutpress.verify.Thumbnails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents against their golden files; {@link Golden} says how these are renewed. */
class GoldenTest {
  private static final int DPI = 50;

  @ParameterizedTest
  @ValueSource(strings = {"cobra", Printed.BOOKLET, Printed.SHEET})
  void tagsAreAsLastSeen(String document) throws IOException {
    Golden.assertSame(document + ".tags.trace", TagTrace.of(Printed.of(document).facts()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cobra", Printed.SHEET})
  void marksStandAsLastSeen(String document) throws IOException {
    Golden.assertSame(document + ".page.trace", PageTrace.of(Printed.of(document).facts()));
  }

  @ParameterizedTest
  @CsvSource({"cobra, 1, cobra", "booklet, 2, help", "tracking-sheet, 1, tracking-sheet"})
  void pagesLookAsLastSeen(String document, int page, String name) throws IOException {
    PagePicture.assertSame(name, Thumbnails.render(Printed.of(document).pdf(), page, DPI));
  }

  @Test
  void aDifferenceIsToldByTheLinesThatDiffer() {
    assertThat(Golden.difference("a\nb\nc\nd\n", "a\nx\ny\nd\n"))
        .isEqualTo("line 2:\n- b\n- c\n+ x\n+ y");
    assertThat(Golden.difference("a\n", "a\nb\n")).isEqualTo("line 2:\n+ b");
    assertThat(Golden.difference("", "x\n".repeat(14))).endsWith("+ x\n+ and 2 more");
  }
}
