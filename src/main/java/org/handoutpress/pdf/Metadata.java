package org.handoutpress.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.handoutpress.layout.DocumentInfo;

/** What the file says about itself, in both places that say it: ISO 32000-1, 14.3. */
final class Metadata {
  static final String PRODUCT = "Handout Press";

  /** Our own key, by which a file can be told from another patient's without its pages. */
  private static final String OWNER = "PatientId";

  private Metadata() {}

  static void write(Segment.Writer out, DocumentInfo info) {
    Syntax dictionary = Syntax.of("<<");
    entries(info).forEach((key, value) -> dictionary.name(key).text(value));
    out.object(Numbers.INFO, dictionary.put(">>"));
    out.stream(Numbers.METADATA, "/Type/Metadata/Subtype/XML", Xmp.packet(info));
  }

  /** The entries of the information dictionary, in their order. */
  static Map<String, String> entries(DocumentInfo info) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("Title", info.title());
    entries.put("Author", info.author());
    entries.put("Subject", info.subject());
    entries.put("Creator", PRODUCT);
    entries.put("Producer", PRODUCT);
    String time = "D:" + info.date().toString().replace("-", "") + "000000Z";
    entries.put("CreationDate", time);
    entries.put("ModDate", time);
    info.owner().ifPresent(id -> entries.put(OWNER, id));
    entries.values().removeIf(String::isBlank);
    return entries;
  }
}
