package org.handoutpress.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handoutpress.mail.DraftFile;

/** What a booklet weighs, printed and sent by email, part by part. */
public final class SizeBench {
  private static final String ROSTER =
      """
      id,name,exercises,start,weeks,clinician,email,email-consent
      P-5,Ruth Novak,knee-to-chest;cat-cow;glute-bridge;childs-pose;cobra,2026-12-07,6,\
      "Jonas Berg, physiotherapist",ruth@example.org,2026-11-01
      """;

  private SizeBench() {}

  /** Prints the bytes of each kind of object of a booklet with five exercises and six weeks. */
  public static boolean run() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("size");
    try {
      Path roster = Files.writeString(folder.resolve("roster.csv"), ROSTER);
      print("printed", Files.readAllBytes(make("roster", roster).resolve("P-5.pdf")));
      byte[] draft = Files.readAllBytes(make("mail", roster).resolve("P-5.eml"));
      print("sent", DraftFile.read(draft).orElseThrow().attachment().orElseThrow());
    } finally {
      Folders.delete(folder);
    }
    return true;
  }

  private static Path make(String command, Path roster) throws IOException, InterruptedException {
    Path out = roster.resolveSibling(command);
    List<String> words = List.of(command, roster.toString(), "--out", out.toString());
    Child.run(Child.program("", words)).orFail();
    return out;
  }

  private static void print(String what, byte[] pdf) throws IOException {
    Map<String, List<Long>> kinds = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<Long, COSObjectKey> starts = new TreeMap<>();
      // What lies in an object stream has a negative number: that of the stream.
      document.getDocument().getXrefTable().entrySet().stream()
          .filter(e -> e.getValue() > 0)
          .forEach(e -> starts.put(e.getValue(), e.getKey()));
      List<Long> offsets = new ArrayList<>(starts.keySet());
      offsets.add((long) pdf.length);
      for (int i = 0; i + 1 < offsets.size(); i++) {
        COSObjectKey key = starts.get(offsets.get(i));
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        long size = offsets.get(i + 1) - offsets.get(i);
        kinds.computeIfAbsent(kind(object), k -> new ArrayList<>()).add(size);
      }
      System.out.printf("%s: %d pages, %,d bytes%n", what, document.getNumberOfPages(), pdf.length);
    }
    kinds.forEach(
        (kind, sizes) ->
            System.out.printf(
                "%-36s %4d %,9d%n",
                kind, sizes.size(), sizes.stream().mapToLong(Long::longValue).sum()));
  }

  private static String kind(COSBase object) {
    if (!(object instanceof COSStream stream)) {
      return "other";
    }
    COSDictionary entries = stream;
    if (entries.containsKey(COSName.SUBTYPE)) {
      return "pictures, metadata: " + entries.getNameAsString(COSName.SUBTYPE);
    }
    if (entries.containsKey(COSName.TYPE)) {
      return entries.getNameAsString(COSName.TYPE);
    }
    if (entries.containsKey(COSName.LENGTH1)) {
      return "font";
    }
    return entries.containsKey(COSName.N) ? "colour profile" : "page content, character maps";
  }
}
