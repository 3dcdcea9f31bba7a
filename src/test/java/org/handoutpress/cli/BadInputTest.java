package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic's mistakes in its own content: each is named with its place, and nothing is written. */
class BadInputTest {
  private static final String COBRA = "en/exercises/cobra.json";

  @TempDir Path temporary;
  private Path content;
  private Path out;

  @BeforeEach
  void copy() throws IOException {
    content = Folders.copy(Path.of("content"), temporary.resolve("content"));
    out = temporary.resolve("out");
  }

  @Test
  void aSyntaxError() throws IOException {
    Folders.change(content.resolve("clinic.json"), "\"phone\":", "\"phone\"");
    refused("clinic.json:", "error[SYNTAX]", "^");
  }

  @Test
  void anUnknownKey() throws IOException {
    Folders.change(content.resolve("clinic.json"), "\"phone\":", "\"phnoe\":");
    refused("clinic.json:", "error[UNKNOWN_KEY]", "at /phnoe", "phone", "^");
  }

  @Test
  void aMissingPicture() throws IOException {
    Folders.change(content.resolve("exercises/cobra.json"), "cobra-2.svg", "cobra-9.svg");
    refused(
        "exercises/cobra.json:", "error[MISSING_FILE]", "at /pictures/1/file", "cobra-9.svg", "^");
  }

  /** Such cards are tried by check too. */
  @Test
  void moreStepsThanASmallCardHolds() throws IOException {
    String step =
        "\"Keep your hips down on the floor. Keep your elbows a little bent all the time.\", ";
    Folders.change(content.resolve(COBRA), "\"steps\": [", "\"steps\": [" + step.repeat(3));
    assertThat(Run.handouts("cards", "--content", content, "--out", out).code()).isZero();
    Run check = Run.handouts("check", "--lang", "en-GB", "--content", content);
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.err()).contains("cobra.json:", "error[DOES_NOT_FIT]", "^");
  }

  @Test
  void aPictureThatIsNone() throws IOException {
    Path pictures = Files.createDirectories(content.resolve("illustrations"));
    Files.writeString(
        pictures.resolve("cobra-1.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<script/>\n</svg>\n");
    refused("cobra-1.svg:", "error[BAD_PICTURE]", "script");
  }

  @Test
  void aCharacterThatNoFontHas() throws IOException {
    Folders.change(content.resolve("clinic.json"), "Harbour Street", "Harbour \u6E2F Street");
    refused("clinic.json:", "error[MISSING_GLYPH]", "at /name", "\u6E2F", "U+6E2F", "^");
  }

  @Test
  void anIdUsedTwice() throws IOException {
    Files.copy(content.resolve("exercises/cobra.json"), content.resolve("exercises/Cobra-.json"));
    Folders.change(content.resolve("programmes.json"), "\"gentle-start\"", "\"all\"");
    refused("error[DUPLICATE_ID]", "programmes.json:");
  }

  @Test
  void aStepTooLongForItsCard() throws IOException {
    String steps = Files.readString(content.resolve(COBRA));
    int start = steps.indexOf("\"steps\": [");
    int text = steps.indexOf('"', steps.indexOf('[', start)) + 1;
    String longer = "Press the floor away and breathe. ".repeat(30);
    Files.writeString(
        content.resolve(COBRA), steps.substring(0, text) + longer + steps.substring(text));
    refused("cobra.json:", "error[", "at /steps/");
  }

  @Test
  void manyAtOnceButNoMoreThanTwenty() throws IOException {
    for (String key : new String[] {"name", "phone", "emergencyNumber", "trackingProgramme"}) {
      Folders.change(content.resolve("clinic.json"), "\"" + key + "\":", "\"x" + key + "\":");
    }
    Run run = refused("at /xname", "at /xphone", "at /xemergencyNumber");
    assertThat(run.err().split("error\\[", -1)).hasSizeBetween(5, 21);
  }

  @Test
  void aContentFolderThatIsNotThere() {
    Run run = Run.handouts("make", "--content", temporary.resolve("no"), "--out", out);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[MISSING_FILE]").contains("--content");
    assertThat(out).doesNotExist();
  }

  /** By {@code make} and by {@code check}; nothing is printed but the faults, nothing written. */
  private Run refused(String... said) {
    Run check = Run.handouts("check", "--content", content);
    Run make = Run.handouts("make", "--content", content, "--out", out);
    assertThat(make.err()).contains(said).doesNotContain("Exception");
    assertThat(make).isEqualTo(check);
    assertThat(make.code()).isEqualTo(2);
    assertThat(make.out()).isEmpty();
    assertThat(out).doesNotExist();
    return make;
  }
}
