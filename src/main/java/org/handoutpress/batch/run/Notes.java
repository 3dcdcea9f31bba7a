package org.handoutpress.batch.run;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import org.handoutpress.content.Library;

/** What somebody should know although nothing went wrong. */
public final class Notes {
  private Notes() {}

  /** On plans that are printed as they are, although something is known about them. */
  public static String warned(int plans, String why) {
    String many = plans == 1 ? "1 plan has" : plans + " plans have";
    return many + " more than five exercises. " + why;
  }

  /** On files of patients who are no longer in the roster. */
  public static String left(int files) {
    return files == 1
        ? "1 file is of a patient who is no longer in the roster; it is left as it is"
        : files
            + " files are of patients who are no longer in the roster; they are left as they are";
  }

  public static List<String> on(Library library, Path content) {
    if (!library.clinic().example()) {
      return List.of();
    }
    String name = library.clinic().name().value();
    boolean shipped = content.getFileSystem() != FileSystems.getDefault();
    String edit =
        shipped
            ? "copy the folder content to my-content, change clinic.json there, and add: --content"
                + " my-content"
            : "change " + content.resolve("clinic.json");
    return List.of(
        "The clinic on these pages, " + name + ", is made up. To put in your own, " + edit);
  }
}
