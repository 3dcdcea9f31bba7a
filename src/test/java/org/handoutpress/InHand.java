package org.handoutpress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handoutpress.SheetReading.Letter;

/**
 * A pile of landscape sheets as a printer gives it out that turns them on the short edge, then
 * folded in the middle, one in another. Knows nothing of how pages are imposed.
 */
public final class InHand {
  /** Half of a side: what a reader sees as one page. Places count from its left edge. */
  public record Face(List<Letter> letters) {
    public String text() {
      return letters.stream().map(Letter::text).collect(Collectors.joining()).strip();
    }

    public boolean upright() {
      return letters.stream().allMatch(Letter::upright);
    }

    /** Where the first letter stands. */
    public double x() {
      return letters.get(0).x();
    }
  }

  /** A sheet in two leaves, each with the face that was printed first and the one behind it. */
  private record Sheet(Face frontLeft, Face behindLeft, Face frontRight, Face behindRight) {}

  private final List<Sheet> sheets;

  private InHand(List<Sheet> sheets) {
    this.sheets = sheets;
  }

  /**
   * Prints.
   *
   * @param first the first side to print, from 0
   */
  public static InHand print(byte[] pdf, int first) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = first; i < document.getNumberOfPages(); i += 2) {
        double width = document.getPage(i).getCropBox().getWidth();
        List<Letter> front = SheetReading.of(document.getPage(i)).letters();
        List<Letter> back = SheetReading.of(document.getPage(i + 1)).letters();
        sheets.add(sheet(front, back, width));
      }
    }
    return new InHand(sheets);
  }

  /** Turned on the short edge, what lies at x on the back is behind width - x of the front. */
  private static Sheet sheet(List<Letter> front, List<Letter> back, double width) {
    double fold = width / 2;
    List<Letter> behindLeft = new ArrayList<>();
    List<Letter> behindRight = new ArrayList<>();
    for (Letter letter : back) {
      (width - letter.x() < fold ? behindLeft : behindRight).add(letter);
    }
    return new Sheet(
        face(front.stream().filter(l -> l.x() < fold).toList(), 0),
        face(behindLeft, fold),
        face(front.stream().filter(l -> l.x() >= fold).toList(), fold),
        face(behindRight, 0));
  }

  private static Face face(List<Letter> letters, double left) {
    return new Face(
        letters.stream()
            .map(l -> new Letter(l.text(), l.x() - left, l.y(), l.size(), l.upright()))
            .toList());
  }

  /** The pages as a reader turns them who has the fold at the left. */
  public List<Face> readFromFoldAtLeft() {
    List<Face> read = new ArrayList<>();
    sheets.forEach(s -> read.addAll(List.of(s.frontRight(), s.behindRight())));
    for (int i = sheets.size() - 1; i >= 0; i--) {
      read.addAll(List.of(sheets.get(i).behindLeft(), sheets.get(i).frontLeft()));
    }
    return read;
  }

  /** The pages as a reader turns them who has the fold at the right. */
  public List<Face> readFromFoldAtRight() {
    List<Face> read = new ArrayList<>();
    sheets.forEach(s -> read.addAll(List.of(s.frontLeft(), s.behindLeft())));
    for (int i = sheets.size() - 1; i >= 0; i--) {
      read.addAll(List.of(sheets.get(i).behindRight(), sheets.get(i).frontRight()));
    }
    return read;
  }
}
