package org.handoutpress.verify.sheets;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Everything that a page paints, in its order. */
final class Strokes extends PDFGraphicsStreamEngine {
  private final List<Stroke> strokes = new ArrayList<>();
  private Point2D pen = new Point2D.Double();

  private Strokes(PDPage page) {
    super(page);
  }

  static List<Stroke> of(PDPage page) throws IOException {
    Strokes strokes = new Strokes(page);
    strokes.processPage(page);
    return strokes.strokes;
  }

  private void add(String what, Point2D... at) {
    List<Double> numbers = new ArrayList<>();
    for (Point2D point : at) {
      numbers.add(point.getX());
      numbers.add(point.getY());
    }
    strokes.add(new Stroke(what, numbers));
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector step) throws IOException {
    String size = turn(place) + " " + colour(getGraphicsState().getNonStrokingColor());
    String glyph = "glyph " + code + " " + font.getName() + " " + size;
    add(glyph, new Point2D.Double(place.getTranslateX(), place.getTranslateY()));
  }

  /** Size and direction, which no move changes. */
  private static String turn(Matrix m) {
    float[] four = {m.getScaleX(), m.getShearY(), m.getShearX(), m.getScaleY()};
    return Arrays.toString(rounded(four));
  }

  private static long[] rounded(float[] numbers) {
    long[] rounded = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      rounded[i] = Math.round(numbers[i] * 100d);
    }
    return rounded;
  }

  private static String colour(PDColor colour) {
    return colour.getColorSpace().getName() + Arrays.toString(colour.getComponents());
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    add("re", a, b, c, d);
  }

  @Override
  public void moveTo(float x, float y) {
    point("m", x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    point("l", x, y);
  }

  private void point(String what, float x, float y) {
    pen = new Point2D.Double(x, y);
    add(what, pen);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    add("c", new Point2D.Double(x1, y1), new Point2D.Double(x2, y2));
    point("c", x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return pen;
  }

  @Override
  public void closePath() {
    add("h");
  }

  @Override
  public void endPath() {
    add("n");
  }

  @Override
  public void clip(int windingRule) {
    add("W " + windingRule);
  }

  @Override
  public void strokePath() throws IOException {
    PDGraphicsState state = getGraphicsState();
    add("S " + state.getLineWidth() + " " + colour(state.getStrokingColor()));
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    add("f " + windingRule + " " + colour(getGraphicsState().getNonStrokingColor()));
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    Point2D at = new Point2D.Double(place.getTranslateX(), place.getTranslateY());
    add("image " + image.getWidth() + " " + image.getHeight() + " " + turn(place), at);
  }

  @Override
  public void shadingFill(COSName name) {
    add("sh");
  }
}
