package org.handoutpress.cli;

import java.util.List;
import java.util.Locale;
import org.handoutpress.batch.run.Made;

/** The files that were written, a line each. */
record Listing(List<Made> files) {
  /**
   * In columns: file, pages, size.
   *
   * @param seconds how long it took
   */
  String print(double seconds) {
    int width = files.stream().mapToInt(f -> f.path().toString().length()).max().orElse(0);
    StringBuilder s = new StringBuilder();
    files.forEach(f -> s.append(line(f, width)));
    String total = files.size() == 1 ? "1 file" : files.size() + " files";
    return s.append(String.format(Locale.ROOT, "%s in %.1f s", total, seconds)).toString();
  }

  private static String line(Made file, int width) {
    String pages =
        switch (file.pages()) {
          case 0 -> "";
          case 1 -> "1 page";
          default -> file.pages() + " pages";
        };
    int kilobytes = (file.bytes() + 999) / 1000;
    return String.format(
        Locale.ROOT, "%-" + width + "s  %8s  %5d KB\n", file.path(), pages, kilobytes);
  }
}
