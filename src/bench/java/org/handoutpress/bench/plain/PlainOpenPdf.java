package org.handoutpress.bench.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The references: the same words, bars and pictures at the same places on the same pages, by plain
 * OpenPDF as fast as it goes. One is given every line, the other breaks its own: the script tells.
 * Not tagged, not shaped, not archival, without links and bookmarks, and not read back.
 */
public final class PlainOpenPdf {
  private PlainOpenPdf() {}

  /** Takes a script, the folder to write to, and the number of threads. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[1]));
    int threads = Integer.parseInt(args[2]);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (ScriptReader script = new ScriptReader(Path.of(args[0]))) {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        ends.add(pool.submit(() -> work(script, folder)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  private static Void work(ScriptReader script, Path folder) throws IOException {
    PlainPress press = new PlainPress(script.fonts(), script.pictures());
    for (Optional<ScriptReader.Book> b = script.next(); b.isPresent(); b = script.next()) {
      Files.write(folder.resolve(b.get().id() + ".pdf"), press.write(b.get().pages()));
    }
    return null;
  }
}
