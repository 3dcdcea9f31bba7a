package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.content.Caution.Advice;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads cautions.json, which any clinic may edit, and the names of its conditions. */
final class CautionReader {
  private final ContentFiles files;

  CautionReader(ContentFiles files) {
    this.files = files;
  }

  List<Caution> read(String folder) {
    JsonFields fields = files.fields("cautions.json");
    Words names = files.words(folder + "/cautions.json");
    Ids ids = new Ids();
    List<Caution> cautions = new ArrayList<>();
    for (JsonFields each : fields.objects("cautions")) {
      String id = ids.read(each, "id");
      Advice advice = advice(each);
      List<String> movements = each.texts("movements").stream().map(JsonString::value).toList();
      each.end();
      cautions.add(new Caution(id, advice, movements, names.named(id)));
    }
    fields.end();
    names.end();
    return cautions;
  }

  private static Advice advice(JsonFields fields) {
    JsonString word = fields.text("advice");
    Optional<Advice> advice =
        Stream.of(Advice.values()).filter(a -> a.key().equals(word.value())).findFirst();
    if (advice.isEmpty() && fields.has("advice")) {
      fields.problem(
          word.place(),
          Code.BAD_VALUE,
          "\"" + word.value() + "\" does not say what a patient is to do.",
          NearestWord.advice(word.value(), Stream.of(Advice.values()).map(Advice::key).toList()));
    }
    return advice.orElse(Advice.ASK_FIRST);
  }
}
