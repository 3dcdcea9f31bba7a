package org.handoutpress.verify.facts;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rgb;

/** Gathers what is painted on one page, in paint order. */
final class PageInk {
  private static final double OUTSIDE = 1;
  private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

  private final PageFrame frame;
  private final GlyphReader glyphs;
  private final ContentStack content = new ContentStack();
  private final PathBuilder path;
  private final Ground ground = new Ground();
  private final Colours fills = new Colours();
  private final Colours strokes = new Colours();
  private final List<Mark> marks = new ArrayList<>();
  private final RunBuilder runs = new RunBuilder(marks::add);
  private Optional<PictureBuilder> picture = Optional.empty();
  private int bitmaps;

  PageInk(PageFrame frame, GlyphReader glyphs) {
    this.frame = frame;
    this.glyphs = glyphs;
    this.path = new PathBuilder(frame.visible());
  }

  ContentStack content() {
    return content;
  }

  PathBuilder path() {
    return path;
  }

  PageFrame frame() {
    return frame;
  }

  List<Mark> marks() {
    return marks;
  }

  int bitmaps() {
    return bitmaps;
  }

  void bitmap() {
    bitmaps++;
  }

  /** An image fills the unit square: ISO 32000-1, 8.9.5. */
  void image(Matrix place, PDImage image) throws IOException {
    bitmap();
    boolean alone = picture.isEmpty();
    if (alone) {
      beginPicture();
    }
    Rectangle2D box = place.createAffineTransform().createTransformedShape(UNIT).getBounds2D();
    Optional<Rgb> colour = PixelColours.coloured(image);
    picture.orElseThrow().addImage(box.createIntersection(path.clip().getBounds2D()), colour);
    if (alone) {
      endPicture();
    }
  }

  void finish() {
    runs.close();
  }

  void glyph(Matrix place, PDFont font, int code, float step, PDGraphicsState state)
      throws IOException {
    GlyphReader.Form form = glyphs.form(font, code);
    Matrix em = Matrix.concatenate(place, Matrix.getScaleInstance(0.001f, 0.001f));
    Rectangle2D ink = em.createAffineTransform().createTransformedShape(form.ink()).getBounds2D();
    Glyph glyph =
        new Glyph(
            form.text(),
            frame.point(place.getTranslateX(), place.getTranslateY()),
            Lengths.pt(step * place.getScalingFactorX()),
            frame.rect(ink));
    content.text(form.text());
    runs.add(glyph, style(place, font, ink, state), content.owner(), content.replaced());
  }

  private Run.Style style(Matrix place, PDFont font, Rectangle2D ink, PDGraphicsState state)
      throws IOException {
    Optional<Rgb> under = ground.at(ink.getCenterX(), ink.getCenterY());
    boolean cut = !ink.isEmpty() && !path.clip().contains(ink);
    int size = Lengths.pt(place.getScalingFactorY());
    return new Run.Style(glyphs.name(font), size, colour(state, under), under, cut);
  }

  /** Invisible text has the colour of what it stands on. */
  private Rgb colour(PDGraphicsState state, Optional<Rgb> under) throws IOException {
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (mode.isFill()) {
      return fills.of(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant());
    }
    return mode.isStroke()
        ? strokes.of(state.getStrokingColor(), state.getAlphaConstant())
        : under.orElse(Rgb.WHITE);
  }

  void paint(boolean fill, boolean stroke, int fillRule, PDGraphicsState state) throws IOException {
    double width = stroke ? strokeWidth(state) : 0;
    Rectangle2D box = path.extent(width);
    GeneralPath shape = path.finish(fillRule);
    if (shape.getCurrentPoint() == null || box.getWidth() < 0 || box.getHeight() < 0) {
      return;
    }
    Optional<Rgb> fillColour =
        fill
            ? solid(fills, state.getNonStrokingColor(), state.getNonStrokeAlphaConstant())
            : Optional.empty();
    Optional<Rgb> strokeColour =
        stroke
            ? solid(strokes, state.getStrokingColor(), state.getAlphaConstant())
            : Optional.empty();
    if (picture.isPresent()) {
      picture.get().add(shape, box, fillColour, strokeColour);
      if (isDecoration()) {
        fillColour.ifPresent(colour -> ground.fill(shape, colour));
      }
    } else {
      runs.close();
      marks.add(
          new Path(
              frame.rect(box),
              fillColour,
              strokeColour,
              Lengths.pt(width),
              grounds(box),
              content.owner()));
      fillColour.ifPresent(colour -> ground.fill(shape, colour));
    }
  }

  private Optional<Rgb> solid(Colours colours, PDColor colour, double alpha) throws IOException {
    if (colour.isPattern()) {
      bitmap();
    }
    return Optional.of(colours.of(colour, alpha));
  }

  private static double strokeWidth(PDGraphicsState state) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    return state.getLineWidth()
        * Math.sqrt(Math.abs(matrix.getScalingFactorX() * matrix.getScalingFactorY()));
  }

  private List<Rgb> grounds(Rectangle2D box) {
    return Stream.of(
            ground.at(box.getCenterX(), box.getCenterY()),
            ground.at(box.getMinX() - OUTSIDE, box.getMaxY() + OUTSIDE))
        .flatMap(Optional::stream)
        .toList();
  }

  void beginPicture() {
    runs.close();
    picture = Optional.of(new PictureBuilder());
  }

  void endPicture() {
    PictureBuilder done = picture.orElseThrow();
    picture = Optional.empty();
    runs.close();
    done.extent().ifPresent(extent -> add(done, extent));
  }

  private void add(PictureBuilder done, Rectangle2D extent) {
    marks.add(done.build(frame, content.owner()));
    if (isDecoration()) {
      return;
    }
    if (done.sign().isPresent()) {
      PictureBuilder.Sign sign = done.sign().get();
      sign.fill().ifPresent(colour -> ground.fill(sign.shape(), colour));
    } else {
      ground.picture(extent);
    }
  }

  /** A drawn disc or sign may carry text, which a picture may not. */
  private boolean isDecoration() {
    return content.owner() instanceof Owner.Artifact;
  }
}
