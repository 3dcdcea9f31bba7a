package org.handoutpress.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Lets pages share the streams of what they have in common: the end of a table that is the same in
 * each week, the start of a running line. A reader takes all streams of a page for one (ISO
 * 32000-1, 7.8.2). They are cut at the ends of lines, and in our strings there is none.
 */
final class PageStreams {
  /** Fewer characters are not worth a stream of their own. */
  private static final int WORTH = 200;

  /** So few do not deflate to fewer, with the name of the filter. */
  private static final int SHORT = 60;

  private final PDDocument document;
  private final Map<List<String>, COSStream> streams = new HashMap<>();

  private PageStreams(PDDocument document) {
    this.document = document;
  }

  static void share(PDDocument document) throws IOException {
    List<List<String>> bodies = new ArrayList<>();
    List<List<String>> runningLines = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      COSArray contents = page.getCOSObject().getCOSArray(COSName.CONTENTS);
      bodies.add(reversed(lines(contents, 0)));
      runningLines.add(lines(contents, 1));
    }
    new PageStreams(document).share(bodies, runningLines);
  }

  private static List<String> lines(COSArray contents, int index) throws IOException {
    byte[] content = Streams.bytes((COSStream) contents.getObject(index));
    return List.of(new String(content, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1));
  }

  private static List<String> reversed(List<String> lines) {
    List<String> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    return reversed;
  }

  private void share(List<List<String>> bodies, List<List<String>> runningLines)
      throws IOException {
    List<Integer> ends = shared(bodies);
    List<Integer> starts = shared(runningLines);
    int index = 0;
    for (PDPage page : document.getPages()) {
      List<String> body = reversed(bodies.get(index));
      List<String> running = runningLines.get(index);
      int end = body.size() - ends.get(index);
      int start = starts.get(index);
      COSArray contents = new COSArray();
      add(body.subList(0, end), contents);
      add(body.subList(end, body.size()), contents);
      add(running.subList(0, start), contents);
      add(running.subList(start, running.size()), contents);
      page.getCOSObject().setItem(COSName.CONTENTS, contents);
      index++;
    }
  }

  private void add(List<String> lines, COSArray contents) throws IOException {
    if (!lines.isEmpty()) {
      COSStream stream = streams.get(lines);
      if (stream == null) {
        stream = document.getDocument().createCOSStream();
        byte[] data = String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
        fill(stream, data);
        streams.put(List.copyOf(lines), stream);
      }
      contents.add(stream);
    }
  }

  private static void fill(COSStream stream, byte[] data) throws IOException {
    if (data.length > SHORT) {
      Streams.deflate(stream, data);
    } else {
      Streams.fill(stream, data);
    }
  }

  /** Of each text, how many lines at its start another has too; none if that saves nothing. */
  private static List<Integer> shared(List<List<String>> texts) {
    List<List<String>> heads = new ArrayList<>();
    Map<List<String>, Integer> uses = new HashMap<>();
    for (List<String> text : texts) {
      List<String> head = text.subList(0, longest(text, texts.stream().filter(t -> t != text)));
      heads.add(head);
      uses.merge(head, 1, Integer::sum);
    }
    return heads.stream()
        .map(h -> uses.get(h) > 1 && String.join("", h).length() > WORTH ? h.size() : 0)
        .toList();
  }

  private static int longest(List<String> text, Stream<List<String>> others) {
    return others.mapToInt(o -> common(text, o)).max().orElse(0);
  }

  private static int common(List<String> a, List<String> b) {
    int common = 0;
    while (common < Math.min(a.size(), b.size()) && a.get(common).equals(b.get(common))) {
      common++;
    }
    return common;
  }
}
