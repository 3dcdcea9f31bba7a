package org.handoutpress.bench.plain;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.typeset.Face;

/**
 * Writes what the reference is to print. A page that is in several books is written once, so that
 * reading the script costs the reference next to nothing.
 */
final class ScriptWriter implements Closeable {
  static final int NEW = -1;
  static final int PASSING = -2;

  private final DataOutputStream out;
  private final Map<PlainPage, Integer> shared = new HashMap<>();

  ScriptWriter(Path file) throws IOException {
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  void head(List<Face> fonts, List<PlainPicture> pictures, int books) throws IOException {
    out.writeInt(fonts.size());
    for (Face font : fonts) {
      out.writeUTF(font.name());
      bytes(font.file());
    }
    out.writeInt(pictures.size());
    for (PlainPicture picture : pictures) {
      out.writeFloat(picture.width);
      out.writeFloat(picture.height);
      bytes(picture.operators);
    }
    out.writeInt(books);
  }

  private void bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * @param lasting whether a page that was not there yet may come again
   */
  void book(String id, List<PlainPage> pages, boolean lasting) throws IOException {
    out.writeUTF(id);
    out.writeInt(pages.size());
    for (PlainPage page : pages) {
      Integer known = shared.get(page);
      if (known != null) {
        out.writeInt(known);
      } else {
        out.writeInt(lasting ? NEW : PASSING);
        page(page);
        if (lasting) {
          shared.put(page, shared.size());
        }
      }
    }
  }

  private void page(PlainPage page) throws IOException {
    out.writeFloat(page.width());
    out.writeFloat(page.height());
    out.writeInt(page.items().size());
    for (Item item : page.items()) {
      item(item);
    }
  }

  private void item(Item item) throws IOException {
    if (item instanceof Item.Words words) {
      out.writeByte('w');
      out.writeInt(words.font());
      floats(words.size(), words.tracking());
      out.writeInt(words.colour());
      floats(words.x(), words.y());
      out.writeUTF(words.text());
    } else if (item instanceof Item.Bar bar) {
      out.writeByte('b');
      out.writeInt(bar.colour());
      floats(bar.x(), bar.y(), bar.width(), bar.height());
    } else if (item instanceof Item.Art art) {
      out.writeByte('a');
      out.writeInt(art.picture());
      floats(art.x(), art.y(), art.width(), art.height());
    } else if (item instanceof Item.Block block) {
      out.writeByte('t');
      block(block);
    }
  }

  private void block(Item.Block block) throws IOException {
    floats(block.left(), block.top(), block.right(), block.bottom(), block.leading());
    out.writeInt(block.pieces().size());
    for (Item.Piece piece : block.pieces()) {
      out.writeInt(piece.font());
      floats(piece.size(), piece.tracking());
      out.writeInt(piece.colour());
      out.writeUTF(piece.text());
    }
  }

  private void floats(float... values) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
