package org.handoutpress.pdf;

import org.handoutpress.layout.DocumentInfo;

/** What the file says about itself, in both places that say it: ISO 32000-1, 14.3. */
final class Metadata {
  static final String PRODUCT = "Handout Press";

  /** Our own key, by which a file can be told from another patient's without its pages. */
  private static final String OWNER = "PatientId";

  private Metadata() {}

  static void write(Segment.Writer out, DocumentInfo info) {
    Syntax entries = Syntax.of("<<");
    put(entries, "Title", info.title());
    put(entries, "Author", info.author());
    put(entries, "Subject", info.subject());
    put(entries, "Creator", PRODUCT);
    put(entries, "Producer", PRODUCT);
    String time = "D:" + info.date().toString().replace("-", "") + "000000Z";
    put(entries, "CreationDate", time);
    put(entries, "ModDate", time);
    info.owner().ifPresent(id -> put(entries, OWNER, id));
    out.object(Numbers.INFO, entries.put(">>"));
    out.stream(Numbers.METADATA, "/Type/Metadata/Subtype/XML", Xmp.packet(info));
  }

  private static void put(Syntax entries, String key, String value) {
    if (!value.isBlank()) {
      entries.name(key).text(value);
    }
  }
}
