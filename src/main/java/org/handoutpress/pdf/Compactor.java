package org.handoutpress.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a finished file once more, as small as it goes, to be sent: the same objects with the
 * lowest numbers, all that are no streams in one object stream, and what pages have in common once.
 * A roster could not share parts between files that are written like this.
 */
public final class Compactor {
  private final PDDocument document;
  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
  private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<COSBase> objects = new ArrayList<>();

  private Compactor(PDDocument document) {
    this.document = document;
  }

  /** The same pages, tags and metadata in fewer bytes. */
  public static byte[] compact(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      FontCuts.cut(document);
      PageStreams.share(document);
      return new Compactor(document).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write() throws IOException {
    COSDictionary trailer = document.getDocument().getTrailer();
    for (COSName root : List.of(COSName.ROOT, COSName.INFO)) {
      collect(trailer.getItem(root));
    }
    // What is alike lies side by side, and deflates better.
    objects.sort(Comparator.comparing(Compactor::kind));
    objects.forEach(object -> numbers.put(object, numbers.size() + 1));
    Segment.Writer out = new Segment.Writer(objects.size() + 1, Flate.SMALLEST);
    CosSyntax syntax = new CosSyntax(numbers);
    for (int i = 0; i < objects.size(); i++) {
      if (objects.get(i) instanceof COSStream stream) {
        out.stream(i + 1, syntax.entries(stream).toString(), Streams.raw(stream));
      } else {
        out.object(i + 1, syntax.of(objects.get(i)));
      }
    }
    Syntax end =
        Syntax.of("/Root ").ref(numbers.get(trailer.getCOSDictionary(COSName.ROOT))).put("/Info ");
    end.ref(numbers.get(trailer.getCOSDictionary(COSName.INFO))).put("/ID");
    end.put(syntax.of(trailer.getItem(COSName.ID)));
    return DocumentWriter.file(out.segment(), objects.size() + 2, end.toString());
  }

  /** Collects what is referred to, and then all that it refers to in turn. */
  private void collect(COSBase root) {
    List<COSBase> found = new ArrayList<>();
    find(root, found);
    for (COSBase object : found) {
      children(object).forEach(this::collect);
    }
  }

  /** The objects that an item refers to and that were not known yet. */
  private void find(COSBase item, List<COSBase> found) {
    COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
    if (!(item instanceof COSObject || item instanceof COSStream)) {
      children(item).forEach(child -> find(child, found));
    } else if (known.add(object)) {
      objects.add(object);
      found.add(object);
    }
  }

  private static Iterable<COSBase> children(COSBase object) {
    if (object instanceof COSArray array) {
      return array;
    }
    return object instanceof COSDictionary dictionary ? dictionary.getValues() : List.of();
  }

  /** The type of a structure element, or of what else has one. */
  private static String kind(COSBase object) {
    if (object instanceof COSDictionary dictionary) {
      String element = dictionary.getNameAsString(COSName.S);
      return element == null ? dictionary.getNameAsString(COSName.TYPE, "") : element;
    }
    return "";
  }
}
