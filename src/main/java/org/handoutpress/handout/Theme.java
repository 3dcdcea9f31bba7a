package org.handoutpress.handout;

/**
 * How a whole set looks: the one place where paper, colours and text sizes are chosen.
 *
 * @param paper the sheet; the booklet's pages are half of it
 */
public record Theme(Paper paper, Tone tone, Scale card, Scale booklet, Scale week, Scale sheet) {
  public static Theme of(Paper paper, Tone tone) {
    return new Theme(paper, tone, Scale.CARD, Scale.BOOKLET, Scale.WEEK, Scale.SHEET);
  }
}
