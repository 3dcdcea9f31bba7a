package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores of what ships, as they are printed. */
class ScoresTest {
  @TempDir Path temporary;

  @Test
  void arePrintedForEachDocumentItemByItem() {
    Path out = temporary.resolve("out");
    Run run = Run.handouts("check", "--scores", "--out", out, "--date", "2026-11-22");
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.code()).isZero();
    assertThat(out).doesNotExist();
    assertThat(run.out())
        .contains("PEMAT-informed", "a person judges: PEMAT-P 1 the purpose is plain")
        .doesNotContainIgnoringCase("certified");
    assertThat(run.out().lines().filter(l -> l.matches("\\S+\\.pdf +\\d+ of \\d+ agree, +\\d+ %")))
        .hasSize(2 * 16)
        .anyMatch(l -> l.startsWith("booklet.pdf "))
        .anyMatch(l -> l.startsWith("example.pdf "));
    assertThat(run.out())
        .containsPattern("PEMAT-P 22 +actions in explicit steps +agree +1 lists of up to")
        .containsPattern("PEMAT-P 23 +a tool to use, such as a diary +disagree +no table");
  }
}
