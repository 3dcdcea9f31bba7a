package org.handoutpress.verify.facts;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through one page's content, and tells a {@link PageInk} what is painted. */
final class PageReader extends PDFGraphicsStreamEngine {
  private final PageInk ink;
  private int forms;

  private PageReader(PDPage page, PageInk ink) {
    super(page);
    this.ink = ink;
  }

  static PageInk read(PDPage page, GlyphReader glyphs) throws IOException {
    PageInk ink = new PageInk(PageFrame.of(page), glyphs);
    new PageReader(page, ink).processPage(page);
    ink.finish();
    return ink;
  }

  /** An MCID within a form counts in the form's own numbering, which none of our files use. */
  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    ink.content().begin(tag.getName(), forms > 0 ? new COSDictionary() : properties);
  }

  @Override
  public void endMarkedContentSequence() {
    ink.content().end();
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector step) throws IOException {
    ink.glyph(place, font, code, step.getX(), getGraphicsState());
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    enter(form, () -> super.showForm(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    enter(form, () -> super.showForm(form));
  }

  private interface Content {
    void show() throws IOException;
  }

  private void enter(PDFormXObject form, Content content) throws IOException {
    Matrix matrix =
        Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
    Rectangle2D box = form.getBBox().transform(matrix).getBounds2D();
    Deque<Rectangle2D> outer = ink.path().enter(box);
    forms++;
    if (forms == 1) {
      ink.beginPicture();
    }
    content.show();
    if (forms == 1) {
      ink.endPicture();
    }
    forms--;
    ink.path().leave(outer);
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    ink.path().save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    ink.path().restore();
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    ink.path().rectangle(a, b, c, d);
  }

  @Override
  public void moveTo(float x, float y) {
    ink.path().path().moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    ink.path().path().lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    ink.path().path().curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return ink.path().path().getCurrentPoint();
  }

  @Override
  public void closePath() {
    ink.path().path().closePath();
  }

  @Override
  public void clip(int windingRule) {
    ink.path().clipNext(windingRule);
  }

  @Override
  public void endPath() {
    ink.path().finish(Path2D.WIND_NON_ZERO);
  }

  @Override
  public void strokePath() throws IOException {
    ink.paint(false, true, Path2D.WIND_NON_ZERO, getGraphicsState());
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    ink.paint(true, false, windingRule, getGraphicsState());
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    ink.paint(true, true, windingRule, getGraphicsState());
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    ink.image(getGraphicsState().getCurrentTransformationMatrix(), image);
  }

  @Override
  public void shadingFill(COSName shading) {
    ink.bitmap();
  }
}
