package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Clinic;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.PictureFile;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The clinic's name and phone, and its logo at the right. Six units high. */
record Letterhead(Sheet sheet, int width) {
  private static final int LOGO_WIDTH = Lengths.mm(40);
  private static final int GAP = Lengths.mm(4);
  private static final int HEIGHT = 6;

  Box box() {
    List<Row.Cell> cells = new ArrayList<>();
    cells.add(new Row.Cell(0, width - LOGO_WIDTH - Lengths.mm(4), name()));
    Size largest = new Size(LOGO_WIDTH, sheet.style().u(HEIGHT));
    logo(sheet, largest)
        .ifPresent(
            logo -> {
              int x = width - logo.size().width();
              cells.add(new Row.Cell(x, logo.size().width(), tagged(sheet, logo)));
            });
    return Sized.top(sheet.style().u(HEIGHT), new Row(cells));
  }

  /** The clinic's logo as large as fits and never enlarged; none where ink is saved. */
  static Optional<Picture> logo(Sheet sheet, Size largest) {
    if (sheet.style().inks().savesInk()) {
      return Optional.empty();
    }
    return sheet
        .press()
        .library()
        .clinic()
        .logo()
        .map(PictureFile::file)
        .map(
            file -> {
              var logo = sheet.press().pictures().apply(file);
              return Picture.fitting(logo, sheet.style().inks().figures(), largest);
            });
  }

  static Box tagged(Sheet sheet, Picture logo) {
    return new Leaf(Tag.figure(sheet.words().of(Phrase.ALT_LOGO)), logo);
  }

  private Box name() {
    Clinic clinic = sheet.press().library().clinic();
    Style style = sheet.style();
    String name = sheet.words().of(clinic.name()) + " ";
    int x = sheet.press().type().width(name, style.smallStrong()) + GAP;
    return new Leaf(
        Tag.of(Role.P),
        Row.of(
            Row.Cell.rest(0, sheet.plain(name, style.smallStrong())),
            Row.Cell.rest(x, sheet.plain(sheet.words().phone(), style.small()))));
  }
}
