package org.handoutpress.batch.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/**
 * One run at a time in a folder. The lock belongs to the process, so the system frees the lock of a
 * run that died; the file that is left says nothing.
 */
final class FolderLock implements AutoCloseable {
  static final String NAME = ".handouts.lock";

  /** Far behind the text, so that another process can read who holds the lock (Windows). */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final AtomicLong TAKEN = new AtomicLong();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder.
   *
   * @throws ProblemException {@link Code#LOCKED} if another run holds it
   */
  static FolderLock take(Path folder, Access access) throws IOException, ProblemException {
    Path file = folder.resolve(NAME);
    Optional<FolderLock> lock = Optional.empty();
    while (lock.isEmpty()) {
      lock = tryOnce(folder, file, access);
    }
    return lock.get();
  }

  /** Nothing, if the last holder removed the file between its opening and its locking. */
  private static Optional<FolderLock> tryOnce(Path folder, Path file, Access access)
      throws IOException, ProblemException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
            access.ofFile());
    try {
      if (lock(channel) == null) {
        throw new ProblemException(held(folder, file));
      }
      String mark = ProcessHandle.current().pid() + " " + TAKEN.incrementAndGet();
      channel.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
      if (read(file).equals(mark)) {
        FileChannel kept = channel;
        channel = null;
        return Optional.of(new FolderLock(file, kept));
      }
      return Optional.empty();
    } finally {
      if (channel != null) {
        channel.close();
      }
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (NoSuchFileException removed) {
      return "";
    }
  }

  private static Problem held(Path folder, Path file) throws IOException {
    String holder = read(file).replaceFirst(" .*", "");
    return Problem.at(
        Place.file(folder.toString()),
        Code.LOCKED,
        "Another run"
            + (holder.isEmpty() ? "" : " (process " + holder + ")")
            + " is writing to this folder.",
        "Wait until it has finished, or give another folder with --out.");
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
