package org.handoutpress.handout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.handoutpress.content.Amount;
import org.handoutpress.content.Library;
import org.handoutpress.content.Phrase;
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

  public static Wording of(Library library) {
    return new Wording(library, Map.of(), library.exercises().size(), Map.of());
  }

  /** The words of a dose and a side in the places that its exercise's texts leave for them. */
  Wording telling(Task task) {
    return new Wording(library, pages, count, new TaskValues(this).of(task));
  }

  /** The same for the harder way, which may name a number of its own. */
  Wording telling(Amount harder) {
    return new Wording(library, pages, count, new TaskValues(this).of(harder));
  }

  /** Without what a text does not ask for: what is told alike is then equal. */
  Wording asked(Set<String> names) {
    Map<String, String> asked = new TreeMap<>(pages);
    asked.keySet().removeIf(anchor -> !names.contains("page:" + anchor));
    return new Wording(library, asked, names.contains("count") ? count : 0, values);
  }

  public String of(Text text) {
    return fill(text.value());
  }

  /** A phrase; {@code values} are names and values in turn. */
  public String of(Phrase phrase, Object... values) {
    String words = library.phrases().get(phrase).value();
    for (int i = 0; i < values.length; i += 2) {
      words = words.replace("{" + values[i] + "}", values[i + 1].toString());
    }
    return fill(words);
  }

  /** The singular or the plural of a phrase, with its number in {@code {count}}. */
  public String counted(Phrase one, Phrase other, int n, Object... values) {
    String words = library.phrases().get(one, other, n).value().replace("{count}", "" + n);
    for (int i = 0; i < values.length; i += 2) {
      words = words.replace("{" + values[i] + "}", values[i + 1].toString());
    }
    return fill(words);
  }

  /** The phone number, on one line. */
  public String phone() {
    return library.clinic().phone().value().replace(' ', NO_BREAK_SPACE);
  }

  public String date(LocalDate date) {
    Locale locale = Locale.forLanguageTag(library.language());
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  String fill(String words) {
    return Figures.keep(filled(words));
  }

  private String filled(String words) {
    if (words.indexOf('{') < 0) {
      return words;
    }
    String filled =
        words
            .replace("{emergency}", library.clinic().emergencyNumber().value())
            .replace("{phone}", phone())
            .replace("{clinic}", library.clinic().name().value())
            .replace("{count}", Integer.toString(count));
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      filled = filled.replace("{page:" + page.getKey() + "}", page.getValue());
    }
    return filled.replaceAll("\\{page:[a-z]+\\}", "0");
  }

  /** Without the library, which is large and the same for all that are ever compared. */
  @Override
  public int hashCode() {
    return Objects.hash(pages, count, values);
  }
}
