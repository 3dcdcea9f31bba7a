package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** A text and, where the facts name a file under {@code KEYPicture}, its drawing. */
  Variation variation(String key) {
    String drawing = key + "Picture";
    Optional<PictureFile> file = facts.optionalText(drawing).map(name -> paths.read(facts, name));
    Optional<Text> alternative =
        file.isPresent() ? Optional.of(words.text(drawing)) : words.optionalText(drawing);
    if (file.isEmpty() && alternative.isPresent()) {
      words.problem(
          alternative.get().place(),
          Code.BAD_VALUE,
          "There is no picture that these words could tell of.",
          "Name its file as \"" + drawing + "\" in the facts, or take the words out.");
    }
    return new Variation(
        words.text(key),
        file.map(f -> new Picture(f.file(), alternative.orElseThrow(), f.place())));
  }

  private static Text none(Place place) {
    return new Text("", place);
  }
}
