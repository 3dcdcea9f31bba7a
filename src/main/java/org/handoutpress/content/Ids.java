package org.handoutpress.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Ids of one kind: each becomes part of a file name, so no two may differ by case alone. */
public final class Ids {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
  private static final Pattern PORTS = Pattern.compile("(com|lpt)[0-9]");

  private final Map<String, Place> seen = new HashMap<>();

  /** The id at a key; one of another form, or used before, is a problem. */
  String read(JsonFields fields, String key) {
    JsonString id = fields.text(key);
    if (!fields.has(key)) {
      return "";
    }
    if (!valid(id.value())) {
      fields.problem(
          id.place(),
          Code.BAD_VALUE,
          "This is no id.",
          "Use 1 to 64 of the letters a to z, digits, - and _, beginning with a letter or digit.");
    }
    Place first = seen.putIfAbsent(fold(id.value()), id.place());
    if (first != null) {
      fields.problem(
          id.place(),
          Code.DUPLICATE_ID,
          "The id \"" + id.value() + "\" is used twice; the first time at " + first + ".",
          "Give one of them another id.");
    }
    return id.value();
  }

  /** Whether a text has the form of an id and is no device's name. */
  public static boolean valid(String id) {
    return FORM.matcher(id).matches() && !isDevice(id);
  }

  /** Names that are devices on Windows, with any ending. */
  static boolean isDevice(String name) {
    String stem = fold(name.split("\\.", 2)[0]);
    return DEVICES.contains(stem) || PORTS.matcher(stem).matches();
  }

  /** What two ids share that a file system may take for one. */
  public static String fold(String id) {
    String compatible = Normalizer.normalize(id, Normalizer.Form.NFKC);
    return compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
