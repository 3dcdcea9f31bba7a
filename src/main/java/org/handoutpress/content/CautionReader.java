package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
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
      List<String> movements = each.texts("movements").stream().map(JsonString::value).toList();
      each.end();
      cautions.add(new Caution(id, movements, names.named(id)));
    }
    fields.end();
    names.end();
    return cautions;
  }
}
