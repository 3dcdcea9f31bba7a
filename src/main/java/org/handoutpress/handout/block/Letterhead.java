package org.handoutpress.handout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.PictureFile;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
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
public record Letterhead(Sheet sheet, int width, double height) {
  private static final int LOGO_WIDTH = Lengths.mm(40);
  private static final int GAP = Lengths.mm(4);
  private static final double TWO_LINES = 6;

  public Box box() {
    Size largest = new Size(LOGO_WIDTH, sheet.style().u(height));
    Optional<Picture> logo = logo(sheet, largest).filter(this::hasRoom);
    int room = width - logo.map(l -> l.size().width() + GAP).orElse(0);
    List<Row.Cell> cells = new ArrayList<>();
    cells.add(new Row.Cell(0, room, name(room)));
    logo.ifPresent(
        l -> {
          int logoWidth = l.size().width();
          cells.add(new Row.Cell(width - logoWidth, logoWidth, tagged(sheet, l)));
        });
    int words = sheet.heightOf(name(room), room);
    return Sized.top(Math.max(words, sheet.style().u(height)), new Row(cells));
  }

  /** Beside one line, or two if these are no higher. */
  private boolean hasRoom(Picture logo) {
    return height >= TWO_LINES || lineWidth() + GAP + logo.size().width() <= width;
  }

  /** The clinic's logo as large as fits and never enlarged; none where ink is saved. */
  public static Optional<Picture> logo(Sheet sheet, Size largest) {
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

  public static Box tagged(Sheet sheet, Picture logo) {
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

  /** On one line, or the phone below. */
  private Box name(int room) {
    Style style = sheet.style();
    Box name = sheet.plain(clinicName(), style.smallStrong());
    Box phone = sheet.plain(sheet.words().phone(), style.small());
    boolean one = lineWidth() <= room;
    Box both =
        one
            ? Row.of(Row.Cell.rest(0, name), Row.Cell.rest(phoneX(), phone))
            : Column.of(name, phone);
    return new Leaf(Tag.of(Role.P), both);
  }
}
