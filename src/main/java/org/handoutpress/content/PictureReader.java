package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads the drawings of an exercise: files and steps are facts, the alternatives are words. */
final class PictureReader {
  private static final int MIN = 2;
  private static final int MAX = 3;
  private static final int MOST_VARIED = 2;

  private final JsonFields facts;
  private final Words words;
  private final PicturePaths paths;

  PictureReader(JsonFields facts, Words words, PicturePaths paths) {
    this.facts = facts;
    this.words = words;
    this.paths = paths;
  }

  /** The drawings that tell how it is done; {@code steps} is the number of printed steps. */
  List<Panel> panels(int steps) {
    List<JsonFields> files = facts.objects("pictures");
    if (facts.has("pictures") && (files.size() < MIN || files.size() > MAX)) {
      facts.problem(
          facts.place(),
          Code.BAD_VALUE,
          "This exercise has " + files.size() + " pictures; a card shows 2 or 3.",
          "Add or take out pictures.");
    }
    List<Text> alternatives = words.texts("pictures", files.size(), files.size());
    List<Panel> panels = new ArrayList<>();
    int step = 0;
    for (JsonFields file : files) {
      int index = panels.size();
      Text alternative = index < alternatives.size() ? alternatives.get(index) : none(file.place());
      step = file.integer("step", step + 1, Math.max(step + 1, steps));
      PictureFile path = paths.read(file, file.text("file"));
      file.end();
      panels.add(new Panel(new Picture(path.file(), alternative, path.place()), step));
    }
    return panels;
  }

  /** A text and the drawings that the facts name under {@code KEYPictures}. */
  Variation variation(String key) {
    String drawn = key + "Pictures";
    List<JsonString> files = facts.has(drawn) ? facts.texts(drawn) : List.of();
    if (files.size() > MOST_VARIED) {
      facts.problem(
          files.get(MOST_VARIED).place(),
          Code.BAD_VALUE,
          "There is room for " + MOST_VARIED + " pictures here.",
          "Take a picture out.");
    }
    List<Text> alternatives =
        files.isEmpty()
            ? words.optionalTexts(drawn, 0)
            : words.texts(drawn, files.size(), files.size());
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < files.size() && i < alternatives.size(); i++) {
      PictureFile file = paths.read(facts, files.get(i));
      pictures.add(new Picture(file.file(), alternatives.get(i), file.place()));
    }
    return new Variation(words.text(key), pictures);
  }

  private static Text none(Place place) {
    return new Text("", place);
  }
}
