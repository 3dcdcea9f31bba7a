package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.scene.Scene;

/**
 * Those who cannot see a picture are told what it shows, in sentences that are no longer than
 * needed.
 */
public final class Words implements SceneCheck {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 300;

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < scene.pictures().size(); i++) {
      Scene.Picture picture = scene.pictures().get(i);
      String at = Pointers.picture(i);
      if (picture.title().isBlank()) {
        findings.add(
            new Finding(
                at + "/title", "The title is empty.", "Name the exercise and the picture."));
      }
      describe(findings, at + "/description", picture.description());
    }
    return findings;
  }

  private static void describe(List<Finding> findings, String at, String text) {
    int length = text.codePointCount(0, text.length());
    if (length < SHORTEST || length > LONGEST) {
      findings.add(
          new Finding(
              at,
              "The description has " + length + " characters.",
              "Say in " + SHORTEST + " to " + LONGEST + " characters what is to be seen."));
    }
    if (!text.endsWith(".")) {
      findings.add(
          new Finding(at, "The description does not end with a full stop.", "Write sentences."));
    }
    if (text.toLowerCase(Locale.ROOT).contains("picture of")) {
      findings.add(
          new Finding(
              at,
              "The description says \"picture of\", which a reader of the page knows.",
              "Begin with the person."));
    }
  }
}
