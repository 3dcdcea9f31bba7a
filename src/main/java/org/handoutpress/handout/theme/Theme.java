package org.handoutpress.handout.theme;

import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;

/**
 * How a whole set looks: the one place where paper, colours and text sizes are chosen.
 *
 * @param paper the sheet that goes into the printer
 * @param bookletSize how much of it a page of the booklet takes
 */
public record Theme(Paper paper, BookletSize bookletSize, Legibility legibility, Tone tone) {
  /** In the usual type, with a booklet of half sheets. */
  public static Theme of(Paper paper, Tone tone) {
    return new Theme(paper, BookletSize.HALF, Legibility.USUAL, tone);
  }

  public Theme with(Tone other) {
    return new Theme(paper, bookletSize, legibility, other);
  }

  /** The same in other type; large type takes the full page. */
  public Theme with(Legibility other) {
    return new Theme(paper, other.isLarge() ? BookletSize.FULL : bookletSize, other, tone);
  }

  public Theme with(BookletSize other) {
    return new Theme(paper, other, legibility, tone);
  }

  /** The page of the booklet. */
  public Size bookletPage() {
    return bookletSize == BookletSize.FULL ? paper.portrait() : paper.half();
  }

  /** What no type is smaller than, in thousandths of a point. */
  public int smallestType() {
    return legibility.isLarge() ? Lengths.pt(18) : Lengths.pt(12);
  }

  public Style card() {
    return style(paper == Paper.A5 ? Scale.BOOKLET : Scale.CARD);
  }

  /** Whether a card takes two pages. */
  public boolean cardIsOpening() {
    return legibility.isLarge() || paper == Paper.A5;
  }

  /** Whether the weekly sheet takes several sheets. */
  public boolean weekIsSpread() {
    return cardIsOpening();
  }

  public Style booklet() {
    return style(onLargePages() ? Scale.PAGE : Scale.BOOKLET);
  }

  /** A week of the booklet. */
  public Style week() {
    return style(onLargePages() ? Scale.PAGE : Scale.WEEK);
  }

  /** The weekly sheet. */
  public Style sheet() {
    return style(Scale.SHEET);
  }

  /** A poster: large enough on the wall for any edition, which then changes face and inks alone. */
  public Style poster(PosterFormat format) {
    Inks inks = tone.inks();
    return new Style(format.scale(), legibility == Legibility.LOW_VISION ? inks.black() : inks);
  }

  /** The review sheet, in one edition for all. */
  public Style clinician() {
    return new Style(Scale.CLINICIAN, tone.inks());
  }

  private boolean onLargePages() {
    return bookletPage().width() > Lengths.mm(200);
  }

  private Style style(Scale usual) {
    return switch (legibility) {
      case USUAL -> new Style(usual, tone.inks());
      case LARGE_PRINT -> new Style(Scale.LARGE_PRINT, tone.inks());
      case LOW_VISION -> new Style(Scale.LOW_VISION, tone.inks().black());
    };
  }
}
