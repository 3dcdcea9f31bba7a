package org.handoutpress.content;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/**
 * Reads the path of a picture: relative, inside its root on every system, in a format that can be
 * printed, and there.
 */
final class PicturePaths {
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private static final Pattern ENDING = Pattern.compile("\\.(svg|png)$");

  private final Predicate<String> exists;

  PicturePaths(Predicate<String> exists) {
    this.exists = exists;
  }

  PictureFile read(JsonFields fields, JsonString path) {
    if (!stays(path.value())) {
      fields.problem(
          path.place(),
          Code.BAD_PICTURE,
          "This is no path of a picture.",
          "Write a plain relative path such as \"cobra-1.svg\", without .. or \\.");
    } else if (!ENDING.matcher(path.value()).find()) {
      fields.problem(
          path.place(),
          Code.BAD_PICTURE,
          "This is neither an SVG nor a PNG picture.",
          "Save the picture as .svg or .png (small letters) and write that name.");
    } else if (!exists.test(path.value())) {
      fields.problem(
          path.place(),
          Code.MISSING_FILE,
          "There is no picture \"" + path.value() + "\".",
          "Check the name, or add the picture.");
    }
    return new PictureFile(path.value(), path.place());
  }

  private static boolean stays(String path) {
    return Stream.of(path.split("/", -1))
        .allMatch(s -> SEGMENT.matcher(s).matches() && !s.endsWith(".") && !Ids.isDevice(s));
  }
}
