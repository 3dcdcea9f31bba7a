package org.handoutpress.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of files that a run left. */
final class Folders {
  private Folders() {}

  static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  static double meanBytes(Path folder) throws IOException {
    double sum = 0;
    List<Path> pdfs = pdfs(folder);
    for (Path pdf : pdfs) {
      sum += Files.size(pdf);
    }
    return pdfs.isEmpty() ? 0 : sum / pdfs.size();
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
