package org.handoutpress.handout.booklet;

import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Picture;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Letterhead;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;

/** What every cover has: logo, title, a drawing, the clinic. */
public record CoverParts(Sheet sheet) {
  private static final int TITLE_SIZE = 36;
  private static final int LOGO_WIDTH = Lengths.mm(40);

  public Box logo() {
    Size largest = new Size(LOGO_WIDTH, u(8));
    Optional<Box> logo = Letterhead.logo(sheet, largest).map(p -> Letterhead.tagged(sheet, p));
    return Sized.top(u(8), logo.orElse(new Gap(0)));
  }

  public Box title() {
    Guide.Cover cover = sheet.press().library().guide().cover();
    TextStyle type =
        new TextStyle(Weight.BOLD, sheet.style().pt(TITLE_SIZE), sheet.style().inks().ink());
    String words = sheet.words().of(cover.title());
    Tag tag = Tag.of(Role.H1).withBookmark(words);
    return new Leaf(tag, Paragraph.of(words, type, u(7)));
  }

  /** As large as fits: a clinic's own picture may be higher than broad. */
  public Box drawing(Size largest) {
    Picture picture = picture();
    var drawing = sheet.press().pictures().apply(picture.file());
    var box =
        org.handoutpress.layout.Picture.fitting(drawing, sheet.style().inks().figures(), largest);
    return new Leaf(Tag.figure(sheet.words().of(picture.alternative())), box);
  }

  /** The picture of an exercise that the clinic chose. */
  private Picture picture() {
    String file = sheet.press().library().clinic().coverPicture().file();
    return sheet.press().library().exercises().stream()
        .flatMap(e -> e.pictures().stream())
        .filter(p -> p.file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  /** Name and phone of the clinic, and who reviewed the words. */
  public Box clinic() {
    Style style = sheet.style();
    Wording words = sheet.words();
    String clinic = words.of(sheet.press().library().clinic().name()) + " ";
    Paragraph name = sheet.plain(clinic, style.smallStrong());
    Paragraph phone = sheet.plain(words.phone(), style.small()).aligned(Align.RIGHT);
    return Column.of(
        new Leaf(Tag.of(Role.P), Overlay.of(name, phone)),
        sheet.text(Role.P, new ReviewLine(sheet).full(), style.small()));
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
