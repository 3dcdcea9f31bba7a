package org.handoutpress.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.handoutpress.figure.rig.Focus;
import org.handoutpress.figure.rig.Landmark;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneReaderTest {
  private static final String SCENE =
      """
      {
        "pictures": [
          {
            "title": "Cat",
            "description": "A round back.",
            "pose": "cat",
            "focus": [{"muscle": "back", "from": 35, "to": 280}, {"muscle": "glute", "side": "far"}],
            "movements": [{"through": [[1, 2], [3, 4, 5]], "under": "near-arm"}],
            "breath": "out"
          }
        ]
      }
      """;

  private static final String PICTURE =
      "{\"title\": \"Cat\", \"description\": \"A round back.\", \"pose\": \"cat\"}";

  private static Scene read(String json) throws IOException, ProblemException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return SceneReader.read("cat", "cat.json", bytes, Shipped.poses(), Shipped.looks());
  }

  @Test
  void readsHowFarTheMatGoes() throws IOException, ProblemException {
    assertThat(read(SCENE).mat()).isEqualTo(Scene.Mat.USUAL);
    String json = SCENE.replaceFirst("\\{", "{\"mat\": {\"before\": 70, \"behind\": 60},");
    assertThat(read(json).mat()).isEqualTo(new Scene.Mat(70, 60, Scene.Mat.USUAL.halfDepth()));
  }

  @Test
  void readsAPicture() throws IOException, ProblemException {
    Scene.Picture picture = read(SCENE).pictures().get(0);
    assertThat(picture.pose()).isEqualTo(Shipped.poses().get("cat"));
    assertThat(picture.focus()).containsExactly(new Focus.Back(35, 280), new Focus.Glute(Side.FAR));
    assertThat(picture.movements().get(0).points())
        .containsExactly(new Vec3(1, 2, 0), new Vec3(3, 4, 5));
    assertThat(picture.movements().get(0).under()).isEqualTo(Optional.of(Layer.NEAR_ARM));
    assertThat(picture.breath()).isEqualTo(Optional.of(Scene.Breath.OUT));
  }

  @Test
  void anArrowStartsBesideThePartThatMoves() throws IOException, ProblemException {
    String movement = "\"movements\": [{\"from\": \"near-knee\", \"through\": [[-200, 300]]}]";
    Scene.Picture picture =
        read(SCENE.replaceFirst("\"movements\".*\\]", movement)).pictures().get(0);
    Skeleton skeleton = new Skeleton(picture.pose());
    Vec3 knee = Landmark.NEAR_KNEE.at(skeleton);
    List<Vec3> way = picture.movements().get(0).way(skeleton);
    assertThat(way).hasSize(2).endsWith(new Vec3(-200, 300, 0));
    assertThat(way.get(0).distance(knee)).isBetween(45.0, 90.0);
    assertThat(way.get(0).x()).isLessThan(knee.x());
  }

  @Test
  void aGuideRunsThroughPartsAndPoints() throws IOException, ProblemException {
    String guide = "\"guides\": [{\"through\": [\"near-hip\", [1, 2, 3]]}], \"breath\"";
    Scene.Picture picture = read(SCENE.replace("\"breath\"", guide)).pictures().get(0);
    assertThat(picture.guides().get(0).stops())
        .containsExactly(new Stop.Part(Landmark.NEAR_HIP), new Stop.Point(new Vec3(1, 2, 3)));
  }

  @Test
  void aNameOrElseANumberMakesTheFile() throws IOException, ProblemException {
    String named = PICTURE.replace("\"title\"", "\"name\": \"easier\", \"title\"");
    Scene scene = read("{\"pictures\": [" + PICTURE + "," + named + "," + PICTURE + "]}");
    assertThat(scene.pictures().stream().map(scene::file))
        .containsExactly("cat-1.svg", "cat-easier.svg", "cat-2.svg");
  }

  @Test
  void twoPicturesCannotHaveOneName() {
    String named = PICTURE.replace("\"title\"", "\"name\": \"easier\", \"title\"");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read("{\"pictures\": [" + named + "," + named + "]}"))
        .satisfies(e -> assertThat(e.problems().get(0).place().pointer()).contains("/1/name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"cat\"|\"cot\"|BAD_VALUE|/pictures/0/pose|cat",
        "\"glute\"|\"glutes\"|BAD_VALUE|/pictures/0/focus/1/muscle|glute",
        "\"out\"|\"uot\"|BAD_VALUE|/pictures/0/breath|out",
        "\"under\"|\"from\": \"knee\", \"under\"|BAD_VALUE|/pictures/0/movements/0/from|near-knee",
        "\"breath\"|\"guides\": [{\"through\": [\"head\"]}],"
            + " \"breath\"|BAD_VALUE|/pictures/0/guides/0|parts",
        "\"breath\"|\"guides\": [{\"through\": [\"haed\", [0, 0]]}],"
            + " \"breath\"|BAD_VALUE|/pictures/0/guides/0/through/0|head",
        "[1, 2], [3, 4, 5]|[1, 2]|BAD_VALUE|/pictures/0/movements/0|points",
        "\"title\"|\"name\": \"2\", \"title\"|BAD_VALUE|/pictures/0/name|easier",
        "\"title\"|\"name\": \"Easier\", \"title\"|BAD_VALUE|/pictures/0/name|small letter",
        "\"title\"|\"mirrored\": 1, \"title\"|WRONG_TYPE|/pictures/0/mirrored|true",
        "\"title\": \"Cat\",|''|MISSING_KEY|/pictures/0|title",
        "\"from\": 35|\"form\": 35|UNKNOWN_KEY|/pictures/0/focus/0/form|from",
      })
  void refusesAFaultAtItsPlace(
      String right, String wrong, Code code, String pointer, String advice) {
    Refused.at(pointer, code, advice, () -> read(SCENE.replace(right, wrong)));
  }
}
