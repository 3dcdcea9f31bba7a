package org.handoutpress.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.Shipped;
import org.handoutpress.figure.svg.SvgReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped pictures are what the shipped poses draw, and a page can rely on them. */
class ShippedPicturesTest {
  static Stream<String> names() throws IOException, ProblemException {
    return Shipped.drawn().keySet().stream();
  }

  static Stream<Scene> scenes() throws IOException, ProblemException {
    return Shipped.scenes().stream();
  }

  private static Drawing drawing(String name) throws IOException, ProblemException {
    return SvgReader.read(name, Shipped.drawn().get(name).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noPictureIsMissingOrLeftOver() throws IOException, ProblemException {
    try (Stream<Path> files = Files.list(Shipped.ROOT)) {
      TreeSet<String> shipped =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".svg"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(shipped).isEqualTo(Shipped.drawn().keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theShippedFileIsWhatItsPoseDraws(String name) throws IOException, ProblemException {
    String file = Files.readString(Shipped.ROOT.resolve(name));
    assertThat(Shipped.drawn().get(name).equals(file)).as("%s is as drawn", name).isTrue();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everythingLiesInsideTheFrame(String name) throws IOException, ProblemException {
    Drawing drawing = drawing(name);
    Frame content = Frame.around(drawing.shapes());
    assertThat(content.left()).isBetween(0.0, 10.0);
    assertThat(content.top()).isBetween(0.0, 10.0);
    assertThat(content.right()).isBetween(drawing.width() - 10, drawing.width());
    assertThat(content.bottom()).isLessThanOrEqualTo(drawing.height());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aReaderWhoCannotSeeItIsTold(String name) throws IOException, ProblemException {
    String svg = Shipped.drawn().get(name);
    assertThat(between(svg, "<title id=\"title\">", "</title>")).hasSizeGreaterThan(5);
    assertThat(between(svg, "<desc id=\"desc\">", "</desc>")).hasSizeGreaterThan(40).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingInItNeedsTransparencyOrClipping(String name) throws IOException, ProblemException {
    String svg = Shipped.drawn().get(name);
    for (String word : List.of("opacity", "clip", "mask", "NaN", "Infinity")) {
      assertThat(svg.contains(word)).as(word).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void picturesOfAnExerciseShareTheirMatAndItsHeight(Scene scene)
      throws IOException, ProblemException {
    List<Drawing> drawings = new ArrayList<>();
    for (Scene.Picture picture : scene.pictures()) {
      if (picture.group().isEmpty()) {
        drawings.add(drawing(scene.file(picture)));
      }
    }
    Frame first = mat(drawings.get(0));
    for (Drawing drawing : drawings) {
      Frame mat = mat(drawing);
      assertThat(mat.right() - mat.left()).isCloseTo(first.right() - first.left(), within(.3));
      double above = drawing.height() - mat.bottom();
      assertThat(above).isCloseTo(drawings.get(0).height() - first.bottom(), within(.3));
    }
  }

  @Test
  void drawingTwiceGivesTheSame() throws IOException, ProblemException {
    Scene scene = Shipped.scenes().get(0);
    assertThat(Illustrator.draw(scene)).isEqualTo(Illustrator.draw(scene));
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  private static Frame mat(Drawing drawing) {
    List<Shape> edge =
        drawing.shapes().stream().filter(s -> s.fill().equals(Optional.of(Ink.MAT_EDGE))).toList();
    return Frame.around(edge);
  }
}
