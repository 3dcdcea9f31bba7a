package org.handoutpress.handout.block;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Blank;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Input;
import org.handoutpress.layout.Input.Kind;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Padded;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Face;
import org.handoutpress.typeset.Weight;

/**
 * The fields of one page of a tracking sheet, if it is a form to fill in on a screen.
 *
 * @param form else it is paper, which is left blank
 * @param page from 1: the names of fields differ from page to page
 */
public record Entries(Sheet sheet, boolean form, int page) {
  /** Between a field and the rules around it. */
  private static final int GAP = Lengths.pt(2);

  static Entries none(Sheet sheet) {
    return new Entries(sheet, false, 1);
  }

  public Entries on(int other) {
    return new Entries(sheet, form, other);
  }

  /** The one thing that a reader shall do with the sheet. */
  public String tick() {
    Wording words = sheet.words();
    return form
        ? words.of(Phrase.FORM_TICK)
        : words.of(sheet.press().library().guide().week().tick());
  }

  /** A field for a line of text. */
  Box line(String name, Text asked, int height) {
    return field(Kind.LINE, page == 1 ? name : name + "-" + page, word(asked), height);
  }

  /** A field for as much text as there is room for. */
  public Box lines(String name, Text asked, int height) {
    return field(Kind.LINES, name, word(asked), height);
  }

  /** A cell of a table for a number. */
  public Box number(String name, Text row, int day, int height) {
    return cell(Kind.NUMBER, name, row, day, height);
  }

  /** A cell of a table for a few words. */
  public Box words(String name, Text row, int day, int height) {
    return cell(Kind.LINES, name, row, day, height);
  }

  private Box cell(Kind kind, String name, Text row, int day, int height) {
    Box field = field(kind, dated(name, day), described(List.of(word(row)), day), height - 2 * GAP);
    return new Branch(Tag.of(Role.TD), new Padded(Insets.all(GAP), field));
  }

  /**
   * A square to tick, as wide as the room.
   *
   * @param part of the name; empty if the day has one alone
   * @param asked what it is for, from the whole to the part
   */
  public Box tick(String name, String part, List<String> asked, int day, int size) {
    String whole = part.isEmpty() ? name : name + "-" + part;
    return field(Kind.TICK, dated(whole, day), described(asked, day), size);
  }

  private Box field(Kind kind, String name, String asked, int height) {
    List<Face> chain = sheet.press().type().fonts().chains().get(Weight.REGULAR);
    // The last has what those before it lack: a reader of the file knows one face for a field.
    Face face = chain.get(chain.size() - 1);
    Input input = new Input(name, asked, kind, face, sheet.style().scale().body());
    return new Leaf(Tag.of(Role.FORM), new Blank(height, input));
  }

  private String dated(String name, int day) {
    String weekday = DayOfWeek.of(day + 1).name().toLowerCase(Locale.ROOT);
    return name + "-" + weekday + (page == 1 ? "" : "-" + page);
  }

  private String described(List<String> asked, int day) {
    Text name = sheet.press().library().guide().week().days().get(day);
    return sheet.words().list(Stream.concat(asked.stream(), Stream.of(word(name))).toList());
  }

  private String word(Text text) {
    return sheet.words().of(text).replace('\u00A0', ' ');
  }
}
