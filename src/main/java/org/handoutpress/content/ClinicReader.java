package org.handoutpress.content;

import java.util.Optional;
import java.util.regex.Pattern;
import org.handoutpress.diag.Code;

/** Reads clinic.json. */
final class ClinicReader {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s]+\\.[^\\s]+");
  private static final int MAX_ADDRESS_LINES = 6;

  private final ContentFiles files;
  private final Words words;

  ClinicReader(ContentFiles files, Words words) {
    this.files = files;
    this.words = words;
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
            words.text("emergencyNumber"),
            words.fields().bool("example"),
            words.fields().string("trackingProgramme"));
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

  private Optional<PictureFile> logo() {
    PicturePaths pictures = new PicturePaths(files::holds);
    return words.fields().optionalText("logo").map(p -> pictures.read(words.fields(), p));
  }
}
