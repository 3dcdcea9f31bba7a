package org.handoutpress.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.rig.Direction;
import org.handoutpress.figure.rig.HandPose;
import org.handoutpress.figure.rig.HandShape;
import org.handoutpress.figure.rig.HeldLimb;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.LimbTarget;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Prop;
import org.handoutpress.figure.rig.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoseReaderTest {
  private static final String CROOK =
      """
      {
        "camera": {"yaw": -10, "pitch": 6},
        "hips": [0, 75],
        "spine": [180, 186, 187, 181],
        "head": {"neck": 181, "crown": 178},
        "near": {
          "arm": {"to": [54, 18], "pole": [0, -0.3, 1], "end": 6},
          "hand": {"shape": "rest"},
          "leg": {"to": [225, 38], "bend": 1, "end": 0}
        },
        "far": {
          "arm": {"directions": [-9, -4, -2]},
          "leg": {"to": [232, 38], "bend": 1, "end": 0}
        },
        "layers": ["far-arm", "far-leg", "pelvis", "near-leg", "shirt", "head", "near-arm"]
      }
      """;

  private static List<Problem> problems(String json) {
    return assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> PoseReader.read("p.json", json.getBytes(StandardCharsets.UTF_8)))
        .actual()
        .problems();
  }

  @Test
  void readsAPose() throws IOException, ProblemException {
    Pose pose = PoseReader.read("p.json", CROOK.getBytes(StandardCharsets.UTF_8));
    assertThat(pose.root().y()).isEqualTo(75);
    assertThat(pose.spine()).hasSize(4).startsWith(Direction.flat(180));
    assertThat(pose.near().leg()).isInstanceOf(LimbTarget.Reach.class);
    assertThat(pose.near().arm()).isInstanceOf(LimbTarget.Reach.class);
    assertThat(pose.far().shadedLeg()).isTrue();
    assertThat(pose.near().shadedLeg()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"hips\"|\"hisp\"|UNKNOWN_KEY|/hisp",
        "[0, 75]|[0]|BAD_VALUE|/hips",
        "[180, 186, 187, 181]|[180, 186]|BAD_VALUE|/spine",
        "[180, 186, 187, 181]|[180, 186, 187, true]|BAD_VALUE|/spine/3",
        "\"neck\": 181|\"neck\": \"up\"|BAD_VALUE|/head/neck",
        "\"neck\": 181, |''|MISSING_KEY|/head",
        "\"far-arm\"|\"far-amr\"|BAD_VALUE|/layers/0",
        "[0, 75]|[0, 75000]|BAD_VALUE|/hips/1",
        "\"head\", \"near-arm\"|\"head\"|BAD_VALUE|/layers",
        "\"rest\"|\"fits\"|BAD_VALUE|/near/hand/shape",
        "\"rest\"|\"hold\", \"holds\": \"shin\"|BAD_VALUE|/near/hand/holds",
        "\"rest\"|\"flat\", \"holds\": \"near-shin\"|BAD_VALUE|/near/hand/holds",
      })
  void refusesAFaultAtItsPlace(String right, String wrong, Code code, String pointer)
      throws IOException {
    String json = CROOK.replace(right, wrong);
    assertThat(problems(json))
        .anySatisfy(
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.place().pointer()).isEqualTo(pointer);
              assertThat(p.place().line()).isPositive();
              assertThat(p.advice()).isNotBlank();
            });
  }

  @Test
  void readsAHandByItsShapeAndWhatDiffers() throws IOException, ProblemException {
    String json =
        CROOK.replaceFirst("\"rest\"", "\"hold\", \"holds\": \"far-shin\", \"spread\": 9");
    Pose pose = PoseReader.read("p.json", json.getBytes(StandardCharsets.UTF_8));
    HandPose near = pose.near().hand();
    assertThat(near.shape()).isEqualTo(HandShape.HOLD);
    assertThat(near.holds()).contains(HeldLimb.FAR_SHIN);
    assertThat(near.spread()).isEqualTo(9);
    assertThat(near.thumb()).hasValue(HandShape.HOLD.thumbAngle());
    assertThat(pose.far().hand().shape()).isEqualTo(HandShape.REST);
  }

  @Test
  void readsWhatThePersonSitsOn() throws IOException, ProblemException {
    String props =
        "[{\"kind\": \"chair\", \"at\": [40, -5], \"faces\": \"left\"},"
            + " {\"kind\": \"cushion\", \"at\": [0, 0], \"above\": 265, \"layer\": \"head\"}]";
    List<Prop> read =
        PoseReader.read("p.json", with(props).getBytes(StandardCharsets.UTF_8)).props();
    assertThat(read.get(0))
        .isEqualTo(
            new Prop(
                Prop.Kind.CHAIR,
                new Vec3(40, 0, -5),
                new Vec3(235, 265, 235),
                true,
                new Prop.Depth.Front()));
    assertThat(read.get(1).top()).isEqualTo(265 + Prop.Kind.CUSHION.size().y());
    assertThat(read.get(1).near()).isEqualTo(new Prop.Depth.Under(Layer.HEAD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"chiar\", \"at\": [0, 0]}|BAD_VALUE|/props/0/kind|chair",
        "{\"kind\": \"chair\"}|MISSING_KEY|/props/0|at",
        "{\"kind\": \"chair\", \"at\": [0]}|BAD_VALUE|/props/0/at|2 numbers",
        "{\"kind\": \"bed\", \"at\": [0, 0], \"size\": [9, 9]}|BAD_VALUE|/props/0/size|depth",
        "{\"kind\": \"bed\", \"at\": [0, 0], \"faces\": \"lfet\"}|BAD_VALUE|/props/0/faces|left",
        "{\"kind\": \"bed\", \"at\": [0, 0], \"layer\": \"behnd\"}|BAD_VALUE|/props/0/layer|behind",
        "{\"kind\": \"bed\", \"at\": [0, 0], \"hight\": 3}|UNKNOWN_KEY|/props/0/hight|kind",
      })
  void refusesAFaultOfAProp(String prop, Code code, String pointer, String advice)
      throws IOException {
    assertThat(problems(with("[" + prop + "]")))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.place().pointer()).isEqualTo(pointer);
              assertThat(p.advice()).contains(advice);
            });
  }

  private static String with(String props) throws IOException {
    return CROOK.replace("\"hips\"", "\"props\": " + props + ", \"hips\"");
  }

  @Test
  void aSlipOfAWordNamesTheRightOne() throws IOException {
    assertThat(problems(CROOK.replace("\"far-arm\"", "\"far-amr\"")))
        .anySatisfy(p -> assertThat(p.advice()).contains("far-arm"));
  }
}
