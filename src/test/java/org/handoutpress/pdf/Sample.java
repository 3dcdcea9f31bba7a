package org.handoutpress.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DocumentInfo;
import org.handoutpress.layout.Furniture;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Section;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Face;
import org.handoutpress.typeset.FontSet;
import org.handoutpress.typeset.Span;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Typesetter;
import org.handoutpress.typeset.Weight;

/** Small documents, laid out on pages of 300 by 200 points with a margin of 20. */
final class Sample {
  static final DocumentInfo INFO =
      new DocumentInfo(
          "Übungen & <Dehnen>",
          "Harbour Clinic",
          "For a sore back",
          "en-GB",
          LocalDate.of(2026, 11, 22));
  static final int LEADING = 15_000;
  static final TextStyle BODY = new TextStyle(Weight.REGULAR, 12_000, Rgb.parse("#1F2D36"));

  private static final Size PAPER = new Size(300_000, 200_000);
  private static final FontSet FONTS = fonts();

  private Sample() {}

  /** Freshly read faces, as another run of the program would have them. */
  static FontSet fonts() {
    return new FontSet(
        Map.of(Weight.REGULAR, List.of(face("Regular")), Weight.BOLD, List.of(face("Bold"))));
  }

  static Face regular() {
    return FONTS.first(Weight.REGULAR);
  }

  static byte[] press(Box... boxes) {
    return PdfPress.write(compose(boxes));
  }

  /** Each box on pages of its own. */
  static Composition compose(Box... boxes) {
    return compose(FONTS, Furniture.none(), List.of(boxes));
  }

  static Composition compose(FontSet fonts, Furniture furniture, List<Box> bodies) {
    PageMaster master = new PageMaster(PAPER, Insets.all(20_000));
    List<Section> sections = bodies.stream().map(b -> new Section(master, 160_000, b)).toList();
    return new Paginator(new Typesetter(fonts, "en-GB")).compose(INFO, sections, furniture);
  }

  static Box column(Box... boxes) {
    return Column.of(boxes);
  }

  static Box leaf(Role role, String text) {
    return leaf(Tag.of(role), text);
  }

  static Box leaf(Tag tag, String text) {
    return new Leaf(tag, paragraph(text, BODY));
  }

  static Paragraph paragraph(String text, TextStyle style) {
    return Paragraph.of(text, style, LEADING);
  }

  static Paragraph paragraph(Paragraph.Piece... pieces) {
    return new Paragraph(List.of(pieces), LEADING, Paragraph.Align.LEFT);
  }

  static Paragraph.Piece piece(Role role, String text) {
    return new Paragraph.Piece(new Span(text, BODY), Optional.of(Tag.of(role)), Optional.empty());
  }

  static Paragraph.Piece link(String text, Target target) {
    return new Paragraph.Piece(
        new Span(text, BODY), Optional.of(Tag.of(Role.LINK)), Optional.of(target));
  }

  private static Face face(String weight) {
    String name = "SourceSans3-" + weight;
    try {
      return Face.load(name, Files.readAllBytes(Path.of("fonts", "source-sans-3", name + ".ttf")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
