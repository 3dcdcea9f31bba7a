package org.handoutpress.handout.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.handoutpress.content.Amount;
import org.handoutpress.content.Library;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Placeholders;
import org.handoutpress.content.Text;

/**
 * Puts what is only known when a document is made into the words of the content.
 *
 * @param pages the printed number of the page of each anchor
 * @param count the number of exercises in the document
 * @param values what stands for the other names between braces
 */
public record Wording(
    Library library, Map<String, String> pages, int count, Map<String, String> values) {
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** Before the anchor in the name that stands for a page. */
  private static final String PAGE = "page:";

  public static Wording of(Library library) {
    return new Wording(library, Map.of(), library.exercises().size(), Map.of());
  }

  /** The words of a dose and a side in the places that its exercise's texts leave for them. */
  public Wording telling(Task task) {
    return new Wording(library, pages, count, new TaskValues(this).of(task));
  }

  /** The same for the harder way, which may name a number of its own. */
  public Wording telling(Amount harder) {
    return new Wording(library, pages, count, new TaskValues(this).of(harder));
  }

  /** Without what a text does not ask for: what is told alike is then equal. */
  public Wording asked(Set<String> names) {
    Map<String, String> asked = new TreeMap<>(pages);
    asked.keySet().removeIf(anchor -> !names.contains(PAGE + anchor));
    return new Wording(library, asked, names.contains("count") ? count : 0, values);
  }

  public String of(Text text) {
    return fill(text.value());
  }

  /** A phrase; {@code values} are names and values in turn. */
  public String of(Phrase phrase, Object... values) {
    return fill(library.phrases().get(phrase).value(), values);
  }

  /** The form of a phrase for a number, with the number in {@code {count}}. */
  public String counted(Phrase phrase, int n, Object... values) {
    Object[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = "count";
    all[values.length + 1] = n;
    return fill(library.phrases().get(phrase, n).value(), all);
  }

  /** Several things in a line. */
  public String list(List<String> items) {
    return String.join(library.conventions().items().value(), items);
  }

  /** What is said after a label. */
  public String labelled(String label, String text) {
    return label + library.conventions().label().value() + text;
  }

  /** The phone number, on one line. */
  public String phone() {
    return library.clinic().phone().value().replace(' ', NO_BREAK_SPACE);
  }

  public String date(LocalDate date) {
    return Figures.keep(library.conventions().date(date));
  }

  /**
   * Words with values in the place of names between braces; a name that nobody knows stays.
   *
   * @param more names and values in turn, before those that are known for the whole document
   */
  public String fill(String words, Object... more) {
    int open = words.indexOf('{');
    if (open < 0) {
      return Figures.keep(words);
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    while (open >= 0) {
      int close = words.indexOf('}', open);
      String value = close < 0 ? null : value(words.substring(open + 1, close), more);
      int to = value == null ? open + 1 : close + 1;
      filled.append(words, from, value == null ? to : open).append(value == null ? "" : value);
      from = to;
      open = words.indexOf('{', from);
    }
    return Figures.keep(filled.append(words, from, words.length()).toString());
  }

  /** What stands for a name; null if nobody knows it. */
  private String value(String name, Object... more) {
    for (int i = 0; i < more.length; i += 2) {
      if (more[i].equals(name)) {
        return more[i + 1].toString();
      }
    }
    if (name.startsWith(PAGE)) {
      return pages.getOrDefault(name.substring(PAGE.length()), "0");
    }
    return switch (name) {
      case "emergency" -> library.clinic().emergencyNumber().value();
      case "phone" -> phone();
      case "clinic" -> library.clinic().name().value();
      case "count" -> Integer.toString(count);
      default -> values.containsKey(name) ? values.get(name) : side(name);
    };
  }

  /** The form of a side that a text brings along; null if it brings none. */
  private String side(String name) {
    String side = values.get(name.startsWith("other") ? "otherSide" : "side");
    boolean left = of(Phrase.SIDE_LEFT).equals(side);
    return side == null ? null : Placeholders.form(name, left).orElse(null);
  }

  /** Without the library, which is large and the same for all that are ever compared. */
  @Override
  public int hashCode() {
    return Objects.hash(pages, count, values);
  }
}
