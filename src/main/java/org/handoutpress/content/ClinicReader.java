package org.handoutpress.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonString;

/** Reads clinic.json. */
final class ClinicReader {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s]+\\.[^\\s]+");
  private static final int MAX_ADDRESS_LINES = 6;

  private final ContentFiles files;
  private final Words words;
  private final List<Exercise> exercises;

  ClinicReader(ContentFiles files, Words words, List<Exercise> exercises) {
    this.files = files;
    this.words = words;
    this.exercises = exercises;
  }

  Clinic read() {
    Clinic clinic =
        new Clinic(
            words.text("name"),
            words.text("phone"),
            matching("email", EMAIL, "an email address such as desk@example.org"),
            matching("website", WEBSITE, "an address that begins with https://"),
            words.optionalTexts("address", MAX_ADDRESS_LINES),
            logo(),
            cover(),
            words.text("emergencyNumber"),
            words.fields().bool("example"),
            words.fields().string("trackingProgramme"),
            words.optionalText("look"),
            UsualPaper.read(words.fields()));
    words.end();
    return clinic;
  }

  private Optional<Text> matching(String key, Pattern pattern, String wanted) {
    Optional<Text> text = words.optionalText(key);
    text.filter(t -> !pattern.matcher(t.value()).matches())
        .ifPresent(
            t ->
                words.problem(
                    t.place(),
                    Code.BAD_VALUE,
                    "This is not " + wanted + ".",
                    "Correct it, or take the key out."));
    return text;
  }

  private PictureFile cover() {
    JsonString file = words.fields().text("coverPicture");
    boolean drawn =
        exercises.stream()
            .flatMap(e -> e.pictures().stream())
            .anyMatch(p -> p.file().equals(file.value()));
    if (!exercises.isEmpty() && !drawn) {
      words.problem(
          file.place(),
          Code.MISSING_FILE,
          "No exercise has a picture \"" + file.value() + "\".",
          "Name a picture that an exercise names, such as \"cat-cow-1.svg\".");
    }
    return new PictureFile(file.value(), file.place());
  }

  private Optional<PictureFile> logo() {
    PicturePaths pictures = new PicturePaths(files::holds);
    return words.fields().optionalText("logo").map(p -> pictures.read(words.fields(), p));
  }
}
