package org.handoutpress.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.batch.make.ReadingText;
import org.handoutpress.cli.Main;
import org.handoutpress.cli.Surroundings;
import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Palettes;
import org.handoutpress.figure.scene.Illustrations;
import org.handoutpress.figure.svg.SvgReader;
import org.handoutpress.handout.booklet.Booklet;
import org.handoutpress.handout.card.Cards;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.handout.tracker.Tracker;
import org.handoutpress.layout.Composition;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.typeset.Face;
import org.handoutpress.typeset.FontSet;
import org.handoutpress.typeset.Typesetter;
import org.handoutpress.typeset.Weight;
import org.handoutpress.verify.Thumbnails;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;

/**
 * How long the waiting-room set takes in a warm JVM, and where the time goes; {@code
 * -Dbench.warmups=} and {@code -Dbench.runs=} set the counts.
 */
final class MakeBench {
  private static final int THUMBNAIL_DPI = 60;

  private MakeBench() {}

  static void run() throws Exception {
    Harness harness =
        new Harness(Integer.getInteger("bench.warmups"), Integer.getInteger("bench.runs"));
    System.out.println("The passes, on one thread");
    System.out.print(harness.measure(MakeBench::round));
    System.out.println();
    System.out.println("The command, on all cores, with its files written");
    Path out = Files.createTempDirectory("bench");
    System.out.print(harness.measure(laps -> laps.time("make", () -> make(out))));
    System.out.println();
    System.out.println("All pictures from their poses, on one thread");
    System.out.print(harness.measure(laps -> laps.time("draw", MakeBench::draw)));
  }

  private static int draw() throws Exception {
    return Illustrations.plates(Path.of("illustrations")).stream()
        .mapToInt(p -> p.svg(Palettes.COLOUR).length())
        .sum();
  }

  private static int make(Path out) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    Surroundings around =
        new Surroundings(
            nowhere, nowhere, Map.of(), false, () -> LocalDate.of(2026, 1, 2), () -> false);
    int code = Main.run(new String[] {"make", "--quiet", "--out", out.toString()}, around);
    if (code != 0) {
      throw new IllegalStateException("make ended with " + code);
    }
    return code;
  }

  private static void round(Laps laps) throws Exception {
    Library library =
        laps.time("read content", () -> ContentReader.read(Path.of("content"), "en", f -> true));
    Map<String, Drawing> pictures = laps.time("read pictures", () -> pictures(library));
    Typesetter type = laps.time("load fonts", () -> new Typesetter(fonts(), library.language()));
    Press press =
        new Press(
            library,
            pictures::get,
            Theme.of(Paper.A4, Tone.COLOUR),
            type,
            LocalDate.of(2026, 1, 2));
    for (Composition composition : laps.time("compose", () -> compositions(press))) {
      byte[] pdf = laps.time("write", () -> PdfPress.write(composition));
      laps.time("verify", () -> Verifier.verify(pdf, expectation(composition)));
      if (composition.pages().size() > 1 || composition.info().title().startsWith("My")) {
        laps.time("thumbnails", () -> Thumbnails.renderAll(pdf, THUMBNAIL_DPI));
      }
    }
  }

  private static Expectation expectation(Composition composition) {
    return Expectation.print().withTags(composition.tags()).withTexts(ReadingText.of(composition));
  }

  private static List<Composition> compositions(Press press) throws Exception {
    Library library = press.library();
    List<Composition> all = new ArrayList<>();
    for (Exercise exercise : library.exercises()) {
      all.add(Cards.one(press, exercise));
    }
    all.add(Cards.all(press));
    all.add(Booklet.compose(press, library.programme("all").orElseThrow()));
    String week = library.clinic().trackingProgramme();
    all.add(Tracker.compose(press, library.programme(week).orElseThrow(), Optional.empty()));
    return all;
  }

  private static Map<String, Drawing> pictures(Library library) throws Exception {
    Map<String, Drawing> pictures = new HashMap<>();
    for (Exercise exercise : library.exercises()) {
      for (var picture : exercise.pictures()) {
        Path file = Path.of("illustrations", picture.file());
        pictures.put(picture.file(), SvgReader.read(picture.file(), Files.readAllBytes(file)));
      }
    }
    String logo = library.clinic().logo().orElseThrow().file();
    pictures.put(logo, SvgReader.read(logo, Files.readAllBytes(Path.of("content", logo))));
    return pictures;
  }

  private static FontSet fonts() throws Exception {
    return new FontSet(
        Map.of(
            Weight.REGULAR, List.of(face("SourceSans3-Regular")),
            Weight.BOLD, List.of(face("SourceSans3-Bold"))));
  }

  private static Face face(String name) throws Exception {
    return Face.load(name, Files.readAllBytes(Path.of("fonts/source-sans-3", name + ".ttf")));
  }
}
