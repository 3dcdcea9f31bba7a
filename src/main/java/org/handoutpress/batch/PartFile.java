package org.handoutpress.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The replacement of a file, whole and on the disk, but not yet under its name. */
record PartFile(Path target, Path part) {
  /** Ends the names of our unfinished files, and of no others. */
  static final String SUFFIX = ".handouts.part";

  /** Writes the bytes beside their target and forces them to the disk; leaves nothing if it fails. */
  static PartFile write(Path target, byte[] bytes) throws IOException {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString(), null, "a folder has this name");
    }
    PartFile file = new PartFile(target, target.resolveSibling(target.getFileName() + SUFFIX));
    try {
      file.fill(ByteBuffer.wrap(bytes));
      return file;
    } catch (IOException e) {
      file.discard();
      throw e;
    }
  }

  private void fill(ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Puts it under its name: at any moment that name holds the old file or the new one. */
  void finish() throws IOException {
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void discard() throws IOException {
    Files.deleteIfExists(part);
  }
}
