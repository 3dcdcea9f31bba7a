package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads the named sets of exercises. */
final class ProgrammeReader {
  private final ContentFiles files;
  private final List<String> known;

  ProgrammeReader(ContentFiles files, List<Exercise> exercises) {
    this.files = files;
    this.known = exercises.stream().map(Exercise::id).toList();
  }

  List<Programme> read(String folder) {
    JsonFields fields = files.fields("programmes.json");
    Words names = files.words(folder + "/programmes.json");
    Ids ids = new Ids();
    List<Programme> programmes = new ArrayList<>();
    for (JsonFields each : fields.objects("programmes")) {
      String id = ids.read(each, "id");
      Optional<Text> look = each.optionalText("look").map(l -> new Text(l.value(), l.place()));
      programmes.add(new Programme(id, names.named(id), exercises(each), look));
      each.end();
    }
    fields.end();
    names.end();
    return programmes;
  }

  private List<String> exercises(JsonFields fields) {
    List<String> ids = new ArrayList<>();
    for (JsonString id : fields.texts("exercises")) {
      if (!known.contains(id.value())) {
        unknown(fields, id);
      } else if (ids.contains(id.value())) {
        fields.problem(
            id.place(),
            Code.DUPLICATE_ID,
            "The exercise \"" + id.value() + "\" is in this programme twice.",
            "Take one of the two out.");
      }
      ids.add(id.value());
    }
    return ids;
  }

  private void unknown(JsonFields fields, JsonString id) {
    fields.problem(
        id.place(),
        Code.UNKNOWN_ID,
        "There is no exercise \"" + id.value() + "\".",
        NearestWord.advice(id.value(), known));
  }
}
