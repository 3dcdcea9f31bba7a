package org.handoutpress.content;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in braces that stand for what is known only when a document is made. */
public final class Placeholders {
  /** What any text may name. {@code count} is the number of exercises in the document. */
  public static final Set<String> ANYWHERE = Set.of("emergency", "phone", "clinic", "count");

  /** The pages that {@code {page:ANCHOR}} may name. */
  public static final Set<String> ANCHORS =
      Set.of("help", "howto", "plan", "progress", "flareup", "questions", "week", "sources");

  /** How long the dose holds, as in "30 seconds": in the steps of an exercise. */
  public static final String HOLD = "hold";

  /** How often the dose repeats, as in "10". */
  public static final String REPEATS = "repeats";

  /** The side that is prescribed, and the other: in the words for one side. */
  public static final Set<String> SIDES = Set.of("side", "otherSide");

  private static final String PAGE = "page:";
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern FORMS = Pattern.compile("(?:side|otherSide):([^|]+)\\|([^|]+)");
  private static final Pattern LOOSE = Pattern.compile("[{}]");

  private Placeholders() {}

  /** The names between braces, in order, each once. */
  public static Set<String> in(String text) {
    if (text.indexOf('{') < 0) {
      return Set.of();
    }
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = BRACES.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** Whether a brace stands alone, without its partner. */
  static boolean hasLooseBrace(String text) {
    return LOOSE.matcher(BRACES.matcher(text).replaceAll("")).find();
  }

  /** What a text beside a dose may name: what the dose says. */
  static Set<String> of(Dose dose) {
    Set<String> names = new LinkedHashSet<>();
    dose.repeats().ifPresent(n -> names.add(REPEATS));
    if (dose.holdSeconds().isPresent() || dose.holdBreaths().isPresent()) {
      names.add(HOLD);
    }
    return names;
  }

  /**
   * The name alone, without the forms that a language may need of it: {@code side} of {@code
   * side:izquierdo|derecho}.
   */
  static String plain(String name) {
    return form(name, true).isPresent() ? name.substring(0, name.indexOf(':')) : name;
  }

  /**
   * The form of a side that stands in the name itself, for languages in which "left" changes with
   * its noun: the first of {@code side:izquierdo|derecho} for the left.
   */
  public static Optional<String> form(String name, boolean left) {
    Matcher forms = FORMS.matcher(name);
    return forms.matches() ? Optional.of(forms.group(left ? 1 : 2)) : Optional.empty();
  }

  static boolean allows(String asked, Set<String> besides) {
    String name = plain(asked);
    boolean page = name.startsWith(PAGE) && ANCHORS.contains(name.substring(PAGE.length()));
    return page || ANYWHERE.contains(name) || besides.contains(name);
  }
}
