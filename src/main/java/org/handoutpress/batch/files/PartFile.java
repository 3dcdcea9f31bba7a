package org.handoutpress.batch.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** The replacement of a file, whole and on the disk, but not yet under its name. */
public record PartFile(Path target, Path part) {
  /** Ends the names of our unfinished files, and of no others. */
  static final String SUFFIX = ".handouts.part";

  /** The place for the replacement of a file; nothing is there yet. */
  static PartFile of(Path target) throws IOException {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString(), null, "a folder has this name");
    }
    return new PartFile(target, target.resolveSibling(target.getFileName() + SUFFIX));
  }

  /**
   * Writes the bytes beside their target and forces them to the disk; leaves nothing if it fails.
   */
  static PartFile write(Path target, byte[] bytes, Access access) throws IOException {
    PartFile file = of(target);
    try {
      file.fill(ByteBuffer.wrap(bytes), access);
      return file;
    } catch (IOException e) {
      file.discard();
      throw e;
    }
  }

  /** A new file, so that neither rights nor a link of an older one stay. */
  public FileChannel open(Access access) throws IOException {
    discard();
    return FileChannel.open(
        part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), access.ofFile());
  }

  private void fill(ByteBuffer bytes, Access access) throws IOException {
    try (FileChannel channel = open(access)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Reads back what was written, which a failing disk or a full network folder may have lost. */
  void compare(byte[] bytes) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(part), bytes)) {
      throw new IOException("what was read back is not what was written");
    }
  }

  /** Puts it under its name: at any moment that name holds the old file or the new one. */
  public void finish() throws IOException {
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  public void discard() throws IOException {
    Files.deleteIfExists(part);
  }
}
