package org.handoutpress;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a printer puts on one side of a sheet: letters and bars, in points from the bottom left. */
public final class SheetReading extends PDFGraphicsStreamEngine {
  /** A glyph with its text; whether its head is up. */
  public record Letter(String text, double x, double y, double size, boolean upright) {}

  private final List<Letter> letters = new ArrayList<>();
  private final List<Rectangle2D> pageBars = new ArrayList<>();
  private final List<Rectangle2D> sheetBars = new ArrayList<>();
  private final List<Rectangle2D> path = new ArrayList<>();
  private int forms;

  private SheetReading(PDPage page) {
    super(page);
  }

  public static SheetReading of(PDPage page) throws IOException {
    SheetReading reading = new SheetReading(page);
    reading.processPage(page);
    return reading;
  }

  public List<Letter> letters() {
    return letters;
  }

  /** Filled rectangles that belong to no page: the marks. */
  public List<Rectangle2D> marks() {
    return sheetBars;
  }

  /** Filled rectangles of the pages. */
  public List<Rectangle2D> bars() {
    return pageBars;
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector step) throws IOException {
    boolean upright = place.getScaleY() > 0 && place.getScaleX() > 0 && place.getShearX() == 0;
    String text = font.toUnicode(code);
    letters.add(
        new Letter(
            text == null ? "" : text,
            place.getTranslateX(),
            place.getTranslateY(),
            place.getScaleY(),
            upright));
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    super.showForm(form);
    forms--;
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    Rectangle2D box = new Rectangle2D.Double(a.getX(), a.getY(), 0, 0);
    box.add(c);
    path.add(box);
  }

  @Override
  public void fillPath(int windingRule) {
    (forms > 0 ? pageBars : sheetBars).addAll(path);
    path.clear();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.clear();
  }

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Double();
  }

  @Override
  public void closePath() {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}
}
