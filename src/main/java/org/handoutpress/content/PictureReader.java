package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.json.JsonFields;

/** Reads the drawings of an exercise: files and steps are facts, the alternatives are words. */
final class PictureReader {
  private static final int MIN = 2;
  private static final int MAX = 3;

  private final JsonFields facts;
  private final Words words;
  private final PicturePaths paths;

  PictureReader(JsonFields facts, Words words, PicturePaths paths) {
    this.facts = facts;
    this.words = words;
    this.paths = paths;
  }

  List<Picture> read(int steps) {
    List<JsonFields> files = facts.objects("pictures");
    if (facts.has("pictures") && (files.size() < MIN || files.size() > MAX)) {
      facts.problem(
          facts.place(),
          Code.BAD_VALUE,
          "This exercise has " + files.size() + " pictures; a card shows 2 or 3.",
          "Add or take out pictures.");
    }
    List<Text> alternatives = words.texts("pictures", files.size(), files.size());
    List<Picture> pictures = new ArrayList<>();
    int step = 0;
    for (JsonFields file : files) {
      int index = pictures.size();
      Text alternative = index < alternatives.size() ? alternatives.get(index) : none(file.place());
      step = file.integer("step", step + 1, Math.max(step + 1, steps));
      PictureFile path = paths.read(file, file.text("file"));
      file.end();
      pictures.add(new Picture(path.file(), alternative, step, path.place()));
    }
    return pictures;
  }

  private static Text none(Place place) {
    return new Text("", place);
  }
}
