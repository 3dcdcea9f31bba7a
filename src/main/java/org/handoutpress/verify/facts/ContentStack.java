package org.handoutpress.verify.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The marked-content sequences that are open while a page is read: ISO 32000-1, 14.6. */
final class ContentStack {
  private record Open(Owner owner, boolean replaced) {}

  private static final Open PAGE = new Open(new Owner.Nothing(), false);

  private final Deque<Open> open = new ArrayDeque<>(List.of(PAGE));
  private final List<PageFacts.Sequence> sequences = new ArrayList<>();
  private final SortedMap<Integer, StringBuilder> texts = new TreeMap<>();

  void begin(String tag, COSDictionary properties) {
    Owner own = owner(tag, properties);
    Owner outer = owner();
    sequences.add(new PageFacts.Sequence(tag, own, outer));
    open.push(new Open(own instanceof Owner.Nothing ? outer : own, replaced()));
    replace(properties);
  }

  void end() {
    if (open.size() > 1) {
      open.pop();
    }
  }

  Owner owner() {
    return open.element().owner();
  }

  /** Whether an ActualText stands for the glyphs that are painted now. */
  boolean replaced() {
    return open.element().replaced();
  }

  void text(String text) {
    if (!replaced()) {
      append(text);
    }
  }

  List<PageFacts.Sequence> sequences() {
    return sequences;
  }

  SortedMap<Integer, String> texts() {
    SortedMap<Integer, String> result = new TreeMap<>();
    texts.forEach((mcid, text) -> result.put(mcid, text.toString()));
    return result;
  }

  private static Owner owner(String tag, COSDictionary properties) {
    if (tag.equals("Artifact")) {
      return new Owner.Artifact(kind(properties));
    }
    int mcid = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    return mcid < 0 ? new Owner.Nothing() : new Owner.Content(mcid);
  }

  private static String kind(COSDictionary properties) {
    return properties == null
        ? ""
        : Stream.of(COSName.TYPE, COSName.SUBTYPE)
            .map(properties::getNameAsString)
            .filter(name -> name != null)
            .collect(Collectors.joining(" "));
  }

  private void replace(COSDictionary properties) {
    String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    if (actual != null && !replaced()) {
      append(actual);
      open.push(new Open(open.pop().owner(), true));
    }
  }

  private void append(String text) {
    if (owner() instanceof Owner.Content content) {
      texts.computeIfAbsent(content.mcid(), k -> new StringBuilder()).append(text);
    }
  }
}
