package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told who draws a posture that no body can take, or changes one by mistake. */
class BadPoseTest {
  private static final String LEG = "{\"to\": [0, 38], \"bend\": 1, \"end\": 0}";

  @TempDir Path folder;
  private Path content;
  private Path out;

  @BeforeEach
  void plantAKneeThatBendsBackwards() throws IOException {
    content = Folders.copy(Path.of("content"), folder.resolve("content"));
    Folders.copy(Path.of("illustrations"), content.resolve("illustrations"));
    Folders.change(pose(), LEG, "{\"directions\": [-90, -60, 0]}");
    out = folder.resolve("out");
  }

  private Path pose() {
    return content.resolve("illustrations/poses/standing.json");
  }

  @Test
  void drawTellsOfItAndWritesNothing() throws IOException {
    Run run = Run.handouts("draw", "--content", content, "--out", out);
    assertThat(run.code()).isEqualTo(Exit.INPUT);
    assertThat(run.err())
        .contains("poses/standing.json:10:", "/near/leg", "knee hyperextension", "Bend it less");
    assertThat(Folders.digests(out)).isEmpty();
  }

  @Test
  void drawOfOnePoseTellsOfThatOne() throws IOException {
    Path cow = content.resolve("illustrations/poses/cow.json");
    assertThat(Run.handouts("draw", "--pose", cow, "--out", out).code()).isZero();
    Path other = folder.resolve("other");
    Run run = Run.handouts("draw", "--pose", pose(), "--out", other);
    assertThat(run.err()).contains("knee hyperextension");
    assertThat(Folders.digests(other)).isEmpty();
  }

  @Test
  void checkTellsOfIt() {
    Run run = Run.handouts("check", "--content", content);
    assertThat(run.code()).isEqualTo(Exit.INPUT);
    assertThat(run.err()).contains("poses/standing.json:10:", "knee hyperextension");
  }
}
