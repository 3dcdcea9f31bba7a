package org.handoutpress.batch.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of lines in ASCII that grows at its end, so that a run that is killed leaves all lines but
 * the last one whole.
 */
public final class LineFile implements AutoCloseable {
  private final FileChannel channel;

  private LineFile(FileChannel channel) {
    this.channel = channel;
  }

  /** What is in a file; nothing if there is none. */
  public static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException none) {
      return "";
    }
  }

  /** The lines of a text, but for a last one that is torn off. */
  public static List<String> whole(String written) {
    return written.substring(0, end(written)).lines().toList();
  }

  /** Where the last whole line of a text ends. */
  private static int end(String written) {
    return written.lastIndexOf('\n') + 1;
  }

  /** Opens a file that is there, to add lines behind the last whole one. */
  public static LineFile open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      channel.truncate(end(read(file)));
      channel.position(channel.size());
      return new LineFile(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Adds a line, which has its end. */
  public void add(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Forces what was added to the disk. */
  public void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
