package org.handoutpress;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handoutpress.SheetReading.Letter;

/**
 * Cards as somebody holds them who printed upright sheets, turned on the long edge, and cut from
 * mark to mark. Knows nothing of how cards are imposed.
 *
 * @param cut the edges of the card on the front of the sheet, in points
 * @param behind what is on its back, each letter where it lies behind the front
 * @param bars filled rectangles on the front of the sheet
 */
public record CutOut(
    Rectangle2D cut, List<Letter> front, List<Letter> behind, List<Rectangle2D> bars) {
  /** Both sides of a sheet. */
  private record Sheet(SheetReading front, SheetReading back, double width) {}

  /**
   * Prints and cuts.
   *
   * @param first the first side to print, from 0
   */
  public static List<CutOut> cut(byte[] pdf, int first) throws IOException {
    List<CutOut> cards = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = first; i < document.getNumberOfPages(); i += 2) {
        double width = document.getPage(i).getCropBox().getWidth();
        SheetReading front = SheetReading.of(document.getPage(i));
        SheetReading back = SheetReading.of(document.getPage(i + 1));
        cards.addAll(cards(new Sheet(front, back, width)));
      }
    }
    return cards;
  }

  private static List<CutOut> cards(Sheet sheet) {
    List<Double> across = List.copyOf(lines(sheet.front().marks(), true));
    List<Double> down = List.copyOf(lines(sheet.front().marks(), false));
    List<CutOut> cards = new ArrayList<>();
    for (int row = down.size() - 2; row >= 0; row -= 2) {
      for (int column = 0; column < across.size(); column += 2) {
        Rectangle2D cut =
            new Rectangle2D.Double(
                across.get(column),
                down.get(row),
                across.get(column + 1) - across.get(column),
                down.get(row + 1) - down.get(row));
        cards.add(card(sheet, cut));
      }
    }
    return cards;
  }

  private static CutOut card(Sheet sheet, Rectangle2D cut) {
    List<Letter> front =
        sheet.front().letters().stream().filter(l -> cut.contains(l.x(), l.y())).toList();
    List<Letter> behind =
        sheet.back().letters().stream()
            .map(l -> new Letter(l.text(), sheet.width() - l.x(), l.y(), l.size(), l.upright()))
            .filter(l -> cut.contains(l.x(), l.y()))
            .toList();
    return new CutOut(cut, front, behind, sheet.front().bars());
  }

  /** Where to cut, in hundredths of a point so that both ends of a line are one. */
  private static TreeSet<Double> lines(List<Rectangle2D> marks, boolean upright) {
    return marks.stream()
        .filter(m -> m.getHeight() > m.getWidth() == upright)
        .map(m -> upright ? m.getCenterX() : m.getCenterY())
        .map(at -> Math.round(at * 100) / 100.0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public static String text(List<Letter> letters) {
    return letters.stream().map(Letter::text).collect(Collectors.joining());
  }
}
