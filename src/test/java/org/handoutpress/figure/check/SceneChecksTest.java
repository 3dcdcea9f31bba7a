package org.handoutpress.figure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check of an exercise's pictures sees the fault that is planted for it. */
class SceneChecksTest {
  private static Pose kneeling() throws ProblemException {
    return Planted.pose(Planted.KNEELING);
  }

  private static Pose slid() throws ProblemException {
    return Planted.pose(Planted.KNEELING, "[255, 17]", "[245, 17]");
  }

  @Test
  void seesAHandThatSlidBetweenPictures() throws IOException, ProblemException {
    Scene scene = Planted.scene(kneeling(), slid(), "");
    assertThat(new StayPut().find(scene))
        .hasSize(2)
        .first()
        .satisfies(
            f -> {
              assertThat(f.pointer()).isEqualTo("/pictures/1/pose");
              assertThat(f.what()).contains("near-hand", "slid by 10");
              assertThat(f.advice()).contains("\"moved\": [\"near-hand\"]");
            });
  }

  @Test
  void letsAHandMoveThatIsSaidToMove() throws IOException, ProblemException {
    Scene scene = Planted.scene(kneeling(), slid(), ", \"moved\": [\"near-hand\", \"far-hand\"]");
    assertThat(new StayPut().find(scene)).isEmpty();
  }

  @Test
  void letsAHandMoveFromWhichAnArrowStarts() throws IOException, ProblemException {
    String arrow = ", \"movements\": [{\"from\": \"near-hand\", \"through\": [[500, 50]]}]";
    assertThat(new StayPut().find(Planted.scene(kneeling(), slid(), arrow)))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).contains("far-hand"));
  }

  @ParameterizedTest
  @CsvSource({"'[420, 200], [410, 300], [400, 330]', 1", "'[200, 480], [200, 600]', 0"})
  void seesAnArrowInTheFace(String points, int found) throws IOException, ProblemException {
    assertThat(new ArrowsClearOfFace().find(arrow(points))).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"'[-300, 800], [-300, 900]', away", "'[200, 480], [200, 600]', ''"})
  void seesAnArrowThatStartsNowhere(String points, String found)
      throws IOException, ProblemException {
    assertThat(new ArrowStarts().find(arrow(points)))
        .hasSize(found.isEmpty() ? 0 : 1)
        .allSatisfy(f -> assertThat(f.what()).contains(found))
        .allSatisfy(f -> assertThat(f.pointer()).isEqualTo("/pictures/1/movements/0"));
  }

  @Test
  void seesAnArrowWhereNothingMoves() throws IOException, ProblemException {
    Scene scene =
        Planted.scene(
            kneeling(), kneeling(), ", \"movements\": [{\"through\": [[0, 400], [0, 500]]}]");
    assertThat(new ArrowStarts().find(scene))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).startsWith("Nothing moves"));
  }

  @ParameterizedTest
  @CsvSource({
    "She kneels.,11 characters",
    "She kneels on hands and knees,full stop",
    "A picture of a woman on hands and knees.,picture of",
  })
  void seesADescriptionThatTellsNothing(String description, String what)
      throws IOException, ProblemException {
    assertThat(new Words().find(Planted.scene(kneeling(), kneeling(), ""))).isEmpty();
    Scene scene = Planted.scene(description, kneeling(), kneeling(), "");
    assertThat(new Words().find(scene))
        .anySatisfy(f -> assertThat(f.what()).contains(what))
        .first()
        .satisfies(f -> assertThat(f.pointer()).isEqualTo("/pictures/0/description"));
  }

  private static Scene arrow(String points) throws IOException, ProblemException {
    Pose cat = Planted.pose(Planted.KNEELING, "[14, 10, 11, 13]", "[46, 30, -2, -36]");
    return Planted.scene(cat, kneeling(), ", \"movements\": [{\"through\": [" + points + "]}]");
  }
}
