package org.handoutpress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Character maps from glyphs to text: ISO 32000-1, 9.10.3; a ligature maps to several characters.
 */
final class ToUnicode {
  /** The most entries that a block may have: Adobe Technical Note 5014, 1.4. */
  private static final int BLOCK = 100;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  static byte[] stream(SortedMap<Integer, String> texts) {
    StringBuilder map = new StringBuilder(HEAD);
    List<Map.Entry<Integer, String>> entries = List.copyOf(texts.entrySet());
    for (int i = 0; i < entries.size(); i += BLOCK) {
      block(entries.subList(i, Math.min(i + BLOCK, entries.size())), map);
    }
    return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void block(List<Map.Entry<Integer, String>> entries, StringBuilder map) {
    map.append(entries.size()).append(" beginbfchar\n");
    for (Map.Entry<Integer, String> entry : entries) {
      byte[] text = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
      map.append('<').append(HEX.toHexDigits(entry.getKey().shortValue())).append("> <");
      map.append(HEX.formatHex(text)).append(">\n");
    }
    map.append("endbfchar\n");
  }
}
