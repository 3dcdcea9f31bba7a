package org.handoutpress.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.Shipped;
import org.junit.jupiter.api.Test;

class IllustratorTest {
  private static Scene scene(String... pictures) throws IOException, ProblemException {
    String json = "{\"pictures\": [" + String.join(",", pictures) + "]}";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return SceneReader.read("s", "s.json", bytes, Shipped.poses(), Shipped.looks());
  }

  private static String picture(String pose, String more) {
    return "{\"title\": \"T\", \"description\": \"D.\", \"pose\": \"%s\"%s}".formatted(pose, more);
  }

  private static List<double[]> starts(Drawing drawing) {
    return drawing.shapes().stream()
        .map(Shape::outline)
        .map(o -> (Outline.MoveTo) o.segments().get(0))
        .map(m -> new double[] {m.x(), m.y()})
        .toList();
  }

  @Test
  void aMirroredPictureHasLeftAndRightExchanged() throws IOException, ProblemException {
    List<Drawing> both =
        Illustrator.draw(scene(picture("cow", ""), picture("cow", ", \"mirrored\": true")));
    Drawing plain = both.get(0);
    Drawing mirrored = both.get(1);
    assertThat(mirrored.width()).isEqualTo(plain.width());
    assertThat(mirrored.height()).isEqualTo(plain.height());
    for (int i = 0; i < plain.shapes().size(); i++) {
      double[] p = starts(plain).get(i);
      double[] q = starts(mirrored).get(i);
      assertThat(p[0] + q[0]).isCloseTo(plain.width(), within(1.1));
      assertThat(q[1]).isEqualTo(p[1]);
    }
  }

  @Test
  void aNamedPictureHasAMatOfItsOwn() throws IOException, ProblemException {
    Drawing alone = Illustrator.draw(scene(picture("standing", ""))).get(0);
    List<Drawing> drawings =
        Illustrator.draw(
            scene(
                picture("crook-lying", ""),
                picture("standing", ", \"name\": \"easier\""),
                picture("bridge", "")));
    assertThat(drawings.get(1)).isEqualTo(alone);
    assertThat(drawings.get(2).width()).isNotEqualTo(alone.width());
  }

  @Test
  void namesThatDifferByANumberShareAMat() throws IOException, ProblemException {
    List<Drawing> drawings =
        Illustrator.draw(
            scene(
                picture("standing", ", \"name\": \"easier-1\""),
                picture("standing-fold", ", \"name\": \"easier-2\"")));
    assertThat(drawings)
        .isEqualTo(Illustrator.draw(scene(picture("standing", ""), picture("standing-fold", ""))));
  }

  @Test
  void aGuideIsDashedFromItsFirstPartToItsLast() throws IOException, ProblemException {
    String guide = ", \"guides\": [{\"through\": [[0, 100], [0, 400]]}]";
    Drawing drawing = Illustrator.draw(scene(picture("cow", guide))).get(0);
    List<Outline.Segment> dashes =
        drawing.shapes().stream()
            .filter(s -> s.stroke().equals(Optional.of(Ink.GUIDE)))
            .flatMap(s -> s.outline().segments().stream())
            .toList();
    assertThat(dashes).hasSizeBetween(16, 24);
    Outline.MoveTo first = (Outline.MoveTo) dashes.get(0);
    Outline.LineTo last = (Outline.LineTo) dashes.get(dashes.size() - 1);
    double level = Math.cos(Math.toRadians(6));
    assertThat(first.y() - last.y()).isCloseTo(300 * level, within(.3));
  }

  @Test
  void aLineForTheFloorStandsInForTheMat() throws IOException, ProblemException {
    Drawing drawing = Illustrator.draw(scene(picture("standing", ", \"mat\": false"))).get(0);
    assertThat(drawing.shapes()).noneMatch(s -> s.fill().equals(Optional.of(Ink.MAT)));
    assertThat(drawing.shapes().get(0).stroke()).contains(Ink.MAT_EDGE);
  }
}
