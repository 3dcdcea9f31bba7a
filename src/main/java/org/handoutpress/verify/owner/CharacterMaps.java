package org.handoutpress.verify.owner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the codes of fonts stand for; maps that many files share are read once. */
final class CharacterMaps {
  private static final int MOST = 16;

  /** A map as it stands in a file. */
  private static final class Bytes {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes same && Arrays.equals(bytes, same.bytes);
    }
  }

  private final Map<Bytes, CMap> read = new LinkedHashMap<>();
  private final Map<COSBase, CMap> here = new HashMap<>();

  /** To be called before a file is read: fonts of files that were closed are forgotten. */
  void open() {
    here.clear();
  }

  /** The map of one of the fonts of a page. */
  CMap of(COSDictionary fonts, COSName name) throws IOException {
    COSBase reference = fonts.getItem(name);
    CMap known = here.get(reference);
    if (known == null) {
      known = read(fonts.getCOSDictionary(name));
      here.put(reference, known);
    }
    return known;
  }

  private CMap read(COSDictionary font) throws IOException {
    COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
    Bytes raw = new Bytes(Raw.bytes(stream));
    CMap known = read.get(raw);
    if (known == null) {
      byte[] plain = stream.createInputStream().readAllBytes();
      known = new CMapParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(plain)));
      if (read.size() >= MOST) {
        read.clear();
      }
      read.put(raw, known);
    }
    return known;
  }
}
