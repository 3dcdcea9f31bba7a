package org.handoutpress.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonBool;
import org.handoutpress.json.JsonDocument;
import org.handoutpress.json.JsonNumber;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonObject.Member;
import org.handoutpress.json.JsonString;

/** Compares a file of a language with the same file of the language it was translated from. */
final class TranslatedFile {
  /** Notes for clinicians on the source, which are kept there alone, and what an editor needs. */
  private static final Set<String> NOT_TRANSLATED = Set.of("origins", "$schema");

  /** Wordings that people use: each language has its own, and as many as it has. */
  private static final String WORDINGS = "askedAs";

  /** Names for programs, which no language changes. */
  private static final Set<String> NAMES = Set.of("id", "concerns");

  /** Every language has its own forms beside this one. */
  private static final Pattern FORM = Pattern.compile("(.*\\.)(zero|one|two|few|many)");

  /** Text as long as this that is the same in two languages was forgotten. */
  private static final int LONG = 25;

  private final Problems problems;
  private final String source;
  private JsonDocument told;

  TranslatedFile(Problems problems, String source) {
    this.problems = problems;
    this.source = source;
  }

  void compare(JsonDocument from, JsonDocument to) {
    told = to;
    compare("", from.root(), to.root());
  }

  private void compare(String key, Json from, Json to) {
    if (from instanceof JsonObject a && to instanceof JsonObject b) {
      objects(a, b);
    } else if (from instanceof JsonArray a && to instanceof JsonArray b) {
      arrays(key, a, b);
    } else if (from instanceof JsonString a && to instanceof JsonString b) {
      texts(key, a, b);
    } else if (!plain(from).equals(plain(to))) {
      problem(
          to.place(),
          Code.BAD_VALUE,
          "This is not as in " + source + ", which has " + plain(from) + ".",
          "A translation changes no facts. See " + from.place() + ".");
    }
  }

  private void objects(JsonObject from, JsonObject to) {
    Map<String, Member> wanted = members(from);
    Map<String, Member> found = members(to);
    for (Member member : wanted.values()) {
      if (found.containsKey(member.key())) {
        compare(member.key(), member.value(), found.get(member.key()).value());
      } else {
        problem(
            to.place(),
            Code.MISSING_KEY,
            "\"" + member.key() + "\" is missing; the language " + source + " has it.",
            "Translate it from " + member.keyPlace() + ".");
      }
    }
    found.values().stream()
        .filter(member -> !wanted.containsKey(member.key()))
        .forEach(this::beside);
  }

  private void beside(Member member) {
    problem(
        member.keyPlace(),
        Code.UNKNOWN_KEY,
        "The language " + source + " has no \"" + member.key() + "\" here.",
        "Take it out, or put it into " + source + " too.");
  }

  private static Map<String, Member> members(JsonObject object) {
    Map<String, Member> members = new LinkedHashMap<>();
    object.members().stream()
        .filter(m -> !NOT_TRANSLATED.contains(m.key()) && !FORM.matcher(m.key()).matches())
        .forEach(m -> members.put(m.key(), m));
    return members;
  }

  private void arrays(String key, JsonArray from, JsonArray to) {
    List<Json> wanted = from.items();
    List<Json> found = to.items();
    if (key.equals(WORDINGS)) {
      return;
    }
    if (wanted.size() != found.size()) {
      problem(
          to.place(),
          Code.BAD_VALUE,
          "This list has "
              + found.size()
              + " items; in "
              + source
              + " it has "
              + wanted.size()
              + ".",
          "Say the same in as many items. See " + from.place() + ".");
      return;
    }
    for (int i = 0; i < wanted.size(); i++) {
      compare(key, wanted.get(i), found.get(i));
    }
  }

  private void texts(String key, JsonString from, JsonString to) {
    Set<String> wanted = names(from.value());
    Set<String> found = names(to.value());
    if (NAMES.contains(key) && !from.value().equals(to.value())) {
      problem(
          to.place(),
          Code.BAD_VALUE,
          "This name is not \"" + from.value() + "\", as in " + source + ".",
          "Leave names as they are: they are for the program.");
    } else if (!wanted.equals(found)) {
      problem(
          to.place(),
          Code.BAD_VALUE,
          "Between braces stands "
              + inBraces(found)
              + "; in "
              + source
              + " "
              + inBraces(wanted)
              + ".",
          "Put the same names in. See " + from.place() + ".");
    } else if (from.value().equals(to.value()) && isLong(from.value())) {
      problem(
          to.place(),
          Code.BAD_VALUE,
          "This text is the same as in " + source + ".",
          "Translate it.");
    }
  }

  private static boolean isLong(String text) {
    return text.codePoints().filter(Character::isLetter).count() >= LONG;
  }

  /** Without the forms that a language may need of a name. */
  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    Placeholders.in(text).forEach(name -> names.add(Placeholders.plain(name)));
    return names;
  }

  private static String inBraces(Set<String> names) {
    return names.isEmpty() ? "nothing" : "{" + String.join("}, {", names) + "}";
  }

  private static String plain(Json value) {
    if (value instanceof JsonNumber number) {
      return number.value().stripTrailingZeros().toPlainString();
    }
    return value instanceof JsonBool bool ? Boolean.toString(bool.value()) : value.kind();
  }

  private void problem(Place place, Code code, String what, String advice) {
    problems.add(told.source().problem(place, code, what, advice));
  }
}
