package org.handoutpress.handout.week;

import java.util.List;
import java.util.stream.Collectors;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Week;
import org.handoutpress.handout.block.Entries;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** How leg pain is told: further up the leg, the same, further down. */
public record LegPain(Sheet sheet) {
  public static final String UP = "\u2191";
  public static final String SAME = "=";
  public static final String DOWN = "\u2193";

  /**
   * What a mark says.
   *
   * @param name of its field in a form
   */
  public record Key(String name, String mark, String words) {}

  /** What to do with the marks. */
  public String lead(Entries entries) {
    Wording words = sheet.words();
    return entries.form() ? words.of(Phrase.FORM_LEG_PAIN) : words.of(week().legPainLead());
  }

  /** The box to tick for a mark. */
  public Box tick(Entries entries, Key key, int day, int size) {
    List<String> asked = List.of(sheet.words().of(week().legPain()), key.words());
    return entries.tick("leg-pain", key.name(), asked, day, size);
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }

  /** What to do with the marks and what each says, to stand under a table. */
  public Box told(Entries entries) {
    Style style = sheet.style();
    String label = sheet.words().labelled(sheet.words().of(week().legPain()), "");
    Paragraph words =
        new Paragraph(
            List.of(
                Piece.of(label, style.strong()),
                Piece.of(lead(entries) + "\u00A0 " + key(), style.body())),
            style.leading(),
            Align.LEFT);
    return new Leaf(Tag.of(Role.P), words);
  }

  /** The three marks with their words, on one line. */
  public String key() {
    return keys().stream()
        .map(key -> key.mark() + "\u00A0" + key.words())
        .collect(Collectors.joining("\u00A0 "));
  }

  /** The marks with their words. */
  public List<Key> keys() {
    Week week = week();
    Wording words = sheet.words();
    return List.of(
        new Key("up", UP, words.of(week.legPainUp())),
        new Key("same", SAME, words.of(week.legPainSame())),
        new Key("down", DOWN, words.of(week.legPainDown())));
  }
}
