package org.handoutpress.figure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.handoutpress.figure.scene.Scene;
import org.handoutpress.figure.svg.SvgReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is found wrong with what is shipped. */
class ShippedChecksTest {
  static Stream<String> poses() throws IOException, ProblemException {
    return Shipped.poses().keySet().stream();
  }

  static Stream<String> scenes() throws IOException, ProblemException {
    return Shipped.scenes().stream().map(Scene::id);
  }

  static Stream<String> pictures() throws IOException, ProblemException {
    return Shipped.drawn().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("poses")
  void posesAreWhatABodyCanDo(String id) throws IOException, ProblemException {
    assertThat(Inspection.of(Shipped.poses().get(id))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("poses")
  void posesSayWhatTheyRestOn(String id) throws IOException, ProblemException {
    assertThat(Shipped.poses().get(id).contacts()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void picturesFollowFromEachOther(String id) throws IOException, ProblemException {
    Scene scene =
        Shipped.scenes().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    assertThat(Inspection.of(scene)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void picturesAreDrawnCleanly(String name) throws IOException, ProblemException {
    byte[] svg = Shipped.drawn().get(name).getBytes(StandardCharsets.UTF_8);
    assertThat(Inspection.of(SvgReader.read(name, svg))).isEmpty();
  }
}
