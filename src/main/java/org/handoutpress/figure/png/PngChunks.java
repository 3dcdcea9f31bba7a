package org.handoutpress.figure.png;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.handoutpress.diag.ProblemException;

/** The parts of a file, each with its checksum proved: ISO/IEC 15948, clause 5. */
final class PngChunks {
  private static final int SIGNATURE = 8;
  private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");

  private final PngFault fault;
  private final ByteBuffer file;
  private final Map<String, byte[]> first = new TreeMap<>();
  private final List<InputStream> pixels = new ArrayList<>();
  private PngHeader header;

  private PngChunks(PngFault fault, byte[] bytes) {
    this.fault = fault;
    this.file = ByteBuffer.wrap(bytes);
  }

  /** Reads to the end chunk; the size that the header says is judged before anything after it. */
  static PngChunks of(PngFault fault, byte[] bytes) throws ProblemException {
    PngChunks chunks = new PngChunks(fault, bytes);
    chunks.file.position(Math.min(SIGNATURE, bytes.length));
    String name = chunks.next();
    while (!name.equals("IEND")) {
      name = chunks.next();
    }
    if (chunks.pixels.isEmpty()) {
      throw fault.damaged("it has no pixels");
    }
    return chunks;
  }

  private String next() throws ProblemException {
    if (file.remaining() < 12) {
      throw fault.cutShort();
    }
    int length = file.getInt();
    if (length < 0 || length > file.remaining() - 8) {
      throw fault.cutShort();
    }
    byte[] chunk = new byte[4 + length];
    file.get(chunk);
    String name = new String(chunk, 0, 4, StandardCharsets.ISO_8859_1);
    check(chunk, name);
    take(name, ByteBuffer.wrap(chunk, 4, length).slice());
    return name;
  }

  private void check(byte[] chunk, String name) throws ProblemException {
    CRC32 crc = new CRC32();
    crc.update(chunk);
    if (file.getInt() != (int) crc.getValue()) {
      String part = name.matches("[A-Za-z]{4}") ? "its part " + name : "one of its parts";
      throw fault.damaged("the checksum of " + part + " is wrong");
    }
  }

  private void take(String name, ByteBuffer data) throws ProblemException {
    if (header == null) {
      if (!name.equals("IHDR") || data.remaining() != PngHeader.LENGTH) {
        throw fault.damaged("it does not begin with its header");
      }
      header = PngHeader.of(data, fault);
    } else if (name.equals("IDAT")) {
      pixels.add(
          new ByteArrayInputStream(
              data.array(), data.arrayOffset() + data.position(), data.remaining()));
    } else if (Character.isUpperCase(name.charAt(0)) && !CRITICAL.contains(name)) {
      throw fault.unknown("The PNG file has a part \"" + name + "\" that is not known.");
    } else {
      byte[] copy = new byte[data.remaining()];
      data.get(copy);
      first.putIfAbsent(name, copy);
    }
  }

  PngHeader header() {
    return header;
  }

  /** The first chunk of this name. */
  Optional<byte[]> get(String name) {
    return Optional.ofNullable(first.get(name));
  }

  /** The compressed pixels. */
  InputStream pixels() {
    return new SequenceInputStream(Collections.enumeration(pixels));
  }
}
