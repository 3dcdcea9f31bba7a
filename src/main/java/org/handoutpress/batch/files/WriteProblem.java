package org.handoutpress.batch.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;

/** Says in words why the machine did not write a file. */
public final class WriteProblem {
  private WriteProblem() {}

  public static Problem of(Path path, IOException e) {
    return Problem.at(
        Place.file(path.toString()),
        Code.CANNOT_WRITE,
        "This cannot be written: " + reason(e) + ".",
        advice(e));
  }

  private static String reason(IOException e) {
    if (e instanceof NotDirectoryException notAFolder) {
      return notAFolder.getFile() + " is a file, not a folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof NoSuchFileException) {
      return "its folder is no longer there";
    }
    if (e instanceof FileSystemException named && named.getReason() != null) {
      return named.getReason().toLowerCase(Locale.ROOT);
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String advice(IOException e) {
    String reason = reason(e).toLowerCase(Locale.ROOT);
    if (reason.contains("space") || reason.contains("quota") || reason.contains("too large")) {
      return "Make room on the disk and run the same command again; nothing is half-written.";
    }
    if (e instanceof AccessDeniedException) {
      return "Close the file if it is open in another program, or give a folder of yours with"
          + " --out.";
    }
    return "Give another folder with --out.";
  }
}
