package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * The clinic's name and phone, and its logo at the right if there is room.
 *
 * @param height in units
 */
record Letterhead(Sheet sheet, int width, double height) {
  private static final int LOGO_WIDTH = Lengths.mm(40);
  private static final int GAP = Lengths.mm(4);

  Box box() {
    List<Row.Cell> cells = new ArrayList<>();
    cells.add(Row.Cell.rest(0, name()));
    Size largest = new Size(LOGO_WIDTH, sheet.style().u(height));
    logo(sheet, largest)
        .filter(logo -> lineWidth() + GAP + logo.size().width() <= width)
        .ifPresent(
            logo -> {
              int x = width - logo.size().width();
              cells.add(new Row.Cell(x, logo.size().width(), tagged(sheet, logo)));
            });
    return Sized.top(sheet.style().u(height), new Row(cells));
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

  private String clinicName() {
    return sheet.words().of(sheet.press().library().clinic().name()) + " ";
  }

  private int phoneX() {
    return sheet.press().type().width(clinicName(), sheet.style().smallStrong()) + GAP;
  }

  private int lineWidth() {
    String phone = sheet.words().phone();
    return phoneX() + sheet.press().type().width(phone, sheet.style().small());
  }

  private Box name() {
    Style style = sheet.style();
    String name = clinicName();
    int x = phoneX();
    return new Leaf(
        Tag.of(Role.P),
        Row.of(
            Row.Cell.rest(0, sheet.plain(name, style.smallStrong())),
            Row.Cell.rest(x, sheet.plain(sheet.words().phone(), style.small()))));
  }
}
