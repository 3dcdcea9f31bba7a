package org.handoutpress.bench.plain;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a {@link ScriptWriter} wrote, book by book, for several threads. */
final class ScriptReader implements Closeable {
  record Book(String id, List<PlainPage> pages) {}

  private final DataInputStream in;
  private final List<PlainPage> shared = new ArrayList<>();
  private final Map<String, byte[]> fonts = new LinkedHashMap<>();
  private final List<PlainPicture> pictures = new ArrayList<>();
  private int left;

  ScriptReader(Path file) throws IOException {
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      fonts.put(in.readUTF(), bytes());
    }
    count = in.readInt();
    for (int i = 0; i < count; i++) {
      pictures.add(new PlainPicture(in.readFloat(), in.readFloat(), bytes()));
    }
    left = in.readInt();
  }

  /** The font files by their names, in the order of their numbers. */
  Map<String, byte[]> fonts() {
    return fonts;
  }

  List<PlainPicture> pictures() {
    return pictures;
  }

  /** The next book; none after the last. */
  synchronized Optional<Book> next() throws IOException {
    if (left == 0) {
      return Optional.empty();
    }
    left--;
    String id = in.readUTF();
    int count = in.readInt();
    List<PlainPage> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(page(in.readInt()));
    }
    return Optional.of(new Book(id, pages));
  }

  private PlainPage page(int number) throws IOException {
    if (number >= 0) {
      return shared.get(number);
    }
    PlainPage page = page();
    if (number == ScriptWriter.NEW) {
      shared.add(page);
    }
    return page;
  }

  private PlainPage page() throws IOException {
    float width = in.readFloat();
    float height = in.readFloat();
    int count = in.readInt();
    List<Item> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(item(in.readByte()));
    }
    return new PlainPage(width, height, items);
  }

  private Item item(int kind) throws IOException {
    if (kind == 'w') {
      int font = in.readInt();
      float size = in.readFloat();
      float tracking = in.readFloat();
      int colour = in.readInt();
      return new Item.Words(
          font, size, tracking, colour, in.readFloat(), in.readFloat(), in.readUTF());
    }
    if (kind == 't') {
      return block();
    }
    int number = in.readInt();
    float x = in.readFloat();
    float y = in.readFloat();
    float width = in.readFloat();
    float height = in.readFloat();
    return kind == 'b'
        ? new Item.Bar(number, x, y, width, height)
        : new Item.Art(number, x, y, width, height);
  }

  private Item.Block block() throws IOException {
    float left = in.readFloat();
    float top = in.readFloat();
    float right = in.readFloat();
    float bottom = in.readFloat();
    float leading = in.readFloat();
    int count = in.readInt();
    List<Item.Piece> pieces = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      pieces.add(
          new Item.Piece(in.readInt(), in.readFloat(), in.readFloat(), in.readInt(), in.readUTF()));
    }
    return new Item.Block(left, top, right, bottom, leading, pieces);
  }

  private byte[] bytes() throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
