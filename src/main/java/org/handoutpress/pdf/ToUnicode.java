package org.handoutpress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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

  /** Glyphs that follow one another as their characters do. */
  private record Run(int first, int count, String text) {
    /** The next glyph, if it is in the run: only the last byte may count on (5014, 1.4). */
    boolean goesOn(int glyph, String next) {
      return glyph == first + count
          && glyph >> 8 == first >> 8
          && text.length() == 1
          && next.length() == 1
          && next.charAt(0) == text.charAt(0) + count
          && next.charAt(0) >> 8 == text.charAt(0) >> 8;
    }

    Run longer() {
      return new Run(first, count + 1, text);
    }

    void write(StringBuilder map) {
      map.append('<').append(glyph(first)).append("> ");
      if (count > 1) {
        map.append('<').append(glyph(first + count - 1)).append("> ");
      }
      map.append('<').append(HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
      map.append(">\n");
    }

    private static String glyph(int glyph) {
      return HEX.toHexDigits((short) glyph);
    }
  }

  static byte[] stream(SortedMap<Integer, String> texts) {
    StringBuilder map = new StringBuilder(HEAD);
    List<Run> runs = runs(texts);
    blocks("bfrange", runs.stream().filter(r -> r.count() > 1).toList(), map);
    blocks("bfchar", runs.stream().filter(r -> r.count() == 1).toList(), map);
    return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static List<Run> runs(SortedMap<Integer, String> texts) {
    List<Run> runs = new ArrayList<>();
    texts.forEach(
        (glyph, text) -> {
          int last = runs.size() - 1;
          if (last >= 0 && runs.get(last).goesOn(glyph, text)) {
            runs.set(last, runs.get(last).longer());
          } else {
            runs.add(new Run(glyph, 1, text));
          }
        });
    return runs;
  }

  private static void blocks(String kind, List<Run> runs, StringBuilder map) {
    for (int i = 0; i < runs.size(); i += BLOCK) {
      List<Run> block = runs.subList(i, Math.min(i + BLOCK, runs.size()));
      map.append(block.size()).append(" begin").append(kind).append('\n');
      block.forEach(r -> r.write(map));
      map.append("end").append(kind).append('\n');
    }
  }
}
