package org.handoutpress.bench;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long the set takes in a warm JVM, and where the time goes. Run by {@code mvn -q -P bench
 * -DskipTests verify}; {@code -Dbench.warmups=} and {@code -Dbench.runs=} set the counts.
 */
public final class MakeBench {
  private static final Path FACE = Path.of("fonts", "source-sans-3", "SourceSans3-Regular.ttf");

  private MakeBench() {}

  /** Takes the number of rounds to warm up and the number of rounds to measure. */
  public static void main(String[] args) throws Exception {
    Harness harness = new Harness(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    System.out.print(harness.measure(MakeBench::round));
  }

  private static void round(Laps laps) throws Exception {
    byte[] bytes = laps.time("read face", () -> Files.readAllBytes(FACE));
    laps.time(
        "load face", () -> Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)));
  }
}
