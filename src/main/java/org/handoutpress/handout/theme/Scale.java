package org.handoutpress.handout.theme;

import org.handoutpress.geom.Lengths;

/**
 * The sizes of one kind of page. All heights are whole or half numbers of its grid unit u, which is
 * a third of the body's leading: change u and the type, and a page flows anew.
 *
 * @param u the grid unit
 * @param body the size of running text; headings of blocks have it too, in bold
 * @param display the size of titles and dose figures
 * @param titleLeading the leading of titles, in u
 * @param small the size of running lines; nothing is smaller
 * @param disc the size of the number in a disc
 * @param tracking what is added after every letter
 * @param thin the thickness of thin rules
 * @param growth how much larger it is than the same kind of page in its usual size
 */
public record Scale(
    int u,
    int body,
    int display,
    int titleLeading,
    int small,
    int disc,
    int tracking,
    int thin,
    double growth) {
  /** 14 on 18 points. */
  public static final Scale CARD = points(6, 14, 28, 5, 12, 12);

  /** 13 on 16.5 points. */
  public static final Scale BOOKLET = points(5.5, 13, 24, 5, 12, 12);

  /** 12 on 15 points. */
  public static final Scale SHEET = points(5, 12, 28, 6, 12, 12);

  /** The same type on small pages: a table that takes the width of the booklet. */
  public static final Scale WEEK = points(5, 12, 24, 5, 12, 12);

  /** A booklet of whole sheets: 16 on 21 points, 70 characters in the width of A4. */
  public static final Scale PAGE = points(7, 16, 30, 5, 14, 14).grown(16 / 13.0);

  /** The same type on the smallest pages: a card of which four lie on a sheet. */
  public static final Scale POCKET = points(5, 12, 20, 5, 12, 12);

  /**
   * A poster: capitals of exercise names are 8 mm high, to be read from 2 m, and those of the dose
   * 4 mm, to be read from 1 m (ASR A1.3, Sicherheits- und Gesundheitsschutzkennzeichnung, 5.1,
   * table 3). A capital of Source Sans 3 is 0.66 of its size.
   */
  public static final Scale WALL = points(7.5, 18, 35, 5, 18, 18).grown(18 / 13.0);

  /** A poster to stand before: 12.5 on 15 points. */
  public static final Scale FRIDGE = points(5, 12.5, 18, 4, 12, 12);

  /** For clinicians alone: 10.5 on 13.5 points. */
  public static final Scale CLINICIAN = points(4.5, 10.5, 20, 5, 10, 10);

  /** 18 on 24 points, and nothing smaller. */
  public static final Scale LARGE_PRINT = points(8, 18, 36, 5, 18, 18).grown(18 / 13.0);

  /** 18 on 27 points, letters 0.7 points apart, lines of a whole point. */
  public static final Scale LOW_VISION =
      points(9, 18, 36, 5, 18, 18).spaced(0.7).ruled(1).grown(1.6);

  private static Scale points(
      double u, double body, double display, int titleLeading, double small, double disc) {
    return new Scale(
        Lengths.pt(u),
        Lengths.pt(body),
        Lengths.pt(display),
        titleLeading,
        Lengths.pt(small),
        Lengths.pt(disc),
        0,
        Lengths.pt(0.5),
        1);
  }

  private Scale grown(double times) {
    return new Scale(u, body, display, titleLeading, small, disc, tracking, thin, times);
  }

  private Scale spaced(double points) {
    return new Scale(u, body, display, titleLeading, small, disc, Lengths.pt(points), thin, growth);
  }

  private Scale ruled(double points) {
    return new Scale(
        u, body, display, titleLeading, small, disc, tracking, Lengths.pt(points), growth);
  }
}
