package org.handoutpress.verify.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.verify.check.Finding;

/**
 * Whether each side of each sheet paints what the source paints on the pages that belong there, at
 * the same size and the right way up, then the marks, and nothing else; and whether the file claims
 * no more than it is. So all that was found of the pages holds for the sheets. No finding quotes a
 * page.
 */
public final class SheetCheck {
  private final List<PDDocument> sources = new ArrayList<>();

  private SheetCheck() {}

  /**
   * Compares.
   *
   * @throws IOException when the bytes are not those of a PDF that can be read
   */
  public static List<Finding> findings(byte[] pdf, List<byte[]> sources, List<Laid> sides)
      throws IOException {
    SheetCheck check = new SheetCheck();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (byte[] source : sources) {
        check.sources.add(Loader.loadPDF(source));
      }
      List<Finding> findings = new ArrayList<>(Claims.findings(document));
      findings.addAll(check.sides(document, sides));
      return findings;
    } finally {
      for (PDDocument source : check.sources) {
        source.close();
      }
    }
  }

  private List<Finding> sides(PDDocument document, List<Laid> sides) throws IOException {
    if (document.getNumberOfPages() != sides.size()) {
      String count = document.getNumberOfPages() + " sides, not " + sides.size();
      return List.of(new Finding(Finding.Kind.SHEET, 0, count));
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      PDPage page = document.getPage(i);
      if (!isSheet(page, sides.get(i)) || !matches(Strokes.of(page), expected(sides.get(i)))) {
        String what = "this side does not show the pages that belong on it, as they are";
        findings.add(new Finding(Finding.Kind.SHEET, i + 1, what));
      }
    }
    return findings;
  }

  private static boolean isSheet(PDPage page, Laid side) {
    PDRectangle box = page.getCropBox();
    return page.getRotation() == 0
        && Math.abs(box.getWidth() - Lengths.toPoints(side.sheet().width())) < 0.01
        && Math.abs(box.getHeight() - Lengths.toPoints(side.sheet().height())) < 0.01;
  }

  private List<Stroke> expected(Laid side) throws IOException {
    List<Stroke> expected = new ArrayList<>();
    double top = Lengths.toPoints(side.sheet().height());
    for (Laid.Page laid : side.pages()) {
      PDPage page = sources.get(side.file()).getPage(laid.index());
      double dx = Lengths.toPoints(laid.at().x());
      double dy = top - Lengths.toPoints(laid.at().y()) - page.getCropBox().getHeight();
      Strokes.of(page).forEach(stroke -> expected.add(stroke.moved(dx, dy)));
    }
    side.marks().forEach(mark -> expected.addAll(bar(mark, top)));
    return expected;
  }

  private static List<Stroke> bar(Rect mark, double top) {
    double left = Lengths.toPoints(mark.x());
    double right = Lengths.toPoints(mark.right());
    double low = top - Lengths.toPoints(mark.bottom());
    double high = top - Lengths.toPoints(mark.y());
    return List.of(
        new Stroke("re", List.of(left, low, right, low, right, high, left, high)),
        new Stroke("f 1 DeviceGray[0.0]", List.of()));
  }

  /** A form is clipped to its page, which paints nothing. */
  private static boolean matches(List<Stroke> found, List<Stroke> expected) {
    if (found.size() != expected.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).matches(expected.get(i))) {
        return false;
      }
    }
    return true;
  }
}
