package org.handoutpress.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole indirect objects in a row, written once, to be copied into any file in which their numbers
 * are free.
 */
final class Segment {
  /**
   * Where an object is.
   *
   * @param container the number of the object stream that holds it; 0 if it stands for itself
   * @param at its index in the object stream, or its offset in the segment, in bytes
   */
  record Entry(int number, int container, int at) {}

  private final byte[] bytes;
  private final byte[] digest;
  private final List<Entry> entries;

  private Segment(byte[] bytes, List<Entry> entries) {
    this.bytes = bytes;
    this.digest = sha256(bytes);
    this.entries = List.copyOf(entries);
  }

  /** Not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** SHA-256 of the bytes. */
  byte[] digest() {
    return digest;
  }

  /** Where each object is, by rising numbers. */
  List<Entry> entries() {
    return entries;
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Collects objects. What is no stream goes into one object stream: ISO 32000-1, 7.5.7. */
  static final class Writer {
    private static final int ROOM = 4096;

    private final Syntax out = new Syntax(ROOM);
    private final List<Entry> entries = new ArrayList<>();
    private final Syntax offsets = new Syntax();
    private final Syntax objects = new Syntax(ROOM);
    private final int container;
    private final Flate flate;
    private int packed;

    /**
     * @param container the number of the object stream
     */
    Writer(int container, Flate flate) {
      this.container = container;
      this.flate = flate;
    }

    /** A dictionary or an array. */
    Writer object(int number, Syntax object) {
      entries.add(new Entry(number, container, packed++));
      offsets.put(number).put(' ').put(objects.size()).put(' ');
      objects.put(object).put('\n');
      return this;
    }

    /** A dictionary or an array that can be read without the others. */
    Writer alone(int number, Syntax object) {
      entries.add(new Entry(number, 0, out.size()));
      out.put(number).put(" 0 obj\n").put(object).put("\nendobj\n");
      return this;
    }

    /**
     * A stream.
     *
     * @param entriesOfIt what stands in its dictionary besides the length
     */
    Writer stream(int number, String entriesOfIt, byte[] data) {
      entries.add(new Entry(number, 0, out.size()));
      out.put(number).put(" 0 obj\n<<").put(entriesOfIt).put("/Length ").put(data.length);
      out.put(">>stream\n").put(data).put("\nendstream\nendobj\n");
      return this;
    }

    Writer stream(int number, StreamData stream) {
      return stream(number, stream.entries(), stream.data());
    }

    /** A stream with the filter FlateDecode. */
    Writer deflated(int number, String entriesOfIt, byte[] data) {
      return stream(number, entriesOfIt + "/Filter/FlateDecode", flate.deflate(data));
    }

    Segment segment() {
      if (packed > 0) {
        String head = "/Type/ObjStm/N " + packed + "/First " + offsets.size();
        deflated(container, head, offsets.put(objects).bytes());
      }
      List<Entry> sorted = new ArrayList<>(entries);
      sorted.sort((a, b) -> Integer.compare(a.number(), b.number()));
      return new Segment(out.bytes(), sorted);
    }
  }
}
