package org.handoutpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.handoutpress.Shipped;
import org.handoutpress.geom.Rgb;
import org.junit.jupiter.api.Test;

/** Threads that share faces and a typesetter get what one alone gets. */
class SharedFaceTest {
  private static final int THREADS = 4;
  private static final TextStyle STYLE = new TextStyle(Weight.REGULAR, 13_000, 0, Rgb.WHITE);

  /** Different words in each, so that all of them shape at the same time. */
  private static final List<String> TEXTS =
      IntStream.range(0, 300)
          .mapToObj(i -> "Lift " + i + " fingers, Zoë Dvořáková ffi Ελένη Анна, " + i * 7919)
          .toList();

  @Test
  void threadsSetTheSameLinesAsOneAlone() {
    List<String> alone = lines(new Typesetter(Shipped.newFonts(), "en-GB"));
    Typesetter shared = new Typesetter(Shipped.newFonts(), "en-GB");
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<CompletableFuture<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(CompletableFuture.supplyAsync(() -> lines(shared), pool));
      }
      all.forEach(each -> assertThat(each.join()).isEqualTo(alone));
    } finally {
      pool.shutdownNow();
    }
  }

  /** Glyph by glyph. */
  private static List<String> lines(Typesetter type) {
    return TEXTS.stream()
        .flatMap(text -> type.lines(List.of(new Span(text, STYLE)), 150_000).stream())
        .flatMap(line -> line.segments().stream())
        .map(segment -> segment.x() + " " + segment.glyphs().glyphs())
        .toList();
  }
}
