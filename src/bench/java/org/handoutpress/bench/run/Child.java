package org.handoutpress.bench.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program as a process of its own and measures it from outside. */
final class Child {
  /** Milliseconds between two looks at the process. */
  private static final int LOOK = 5;

  private static final String OPTIONS = "@bin/roster.options";

  private Child() {}

  /**
   * How it went.
   *
   * @param seconds from its start to its end
   * @param cpuSeconds what its threads worked in that time: less shaken by what else the machine
   *     does
   * @param peakMiB the most memory that it held (VmHWM of proc(5)); what it took in the last few
   *     milliseconds is missed
   */
  record Ran(int exit, double seconds, double cpuSeconds, double peakMiB, String said) {
    Ran orFail() {
      if (exit != 0) {
        throw new IllegalStateException("ended with " + exit + ": " + said);
      }
      return this;
    }
  }

  /** A JVM with a heap limit that runs the program as it ships. */
  static List<String> program(String heap, List<String> words) {
    return java(heap, Stream.concat(Stream.of("-jar", "target/handouts.jar"), words.stream()));
  }

  /** The same with the options that {@code bin/handouts} gives to rosters. */
  static List<String> tuned(String heap, List<String> words) {
    Stream<String> start = Stream.of(OPTIONS, "-jar", "target/handouts.jar");
    return java(heap, Stream.concat(start, words.stream()));
  }

  /** With the same options a class of the benchmark. */
  static List<String> benchmark(String heap, Class<?> main, String... words) {
    Stream<String> start =
        Stream.of(OPTIONS, "-cp", System.getProperty("java.class.path"), main.getName());
    return java(heap, Stream.concat(start, Stream.of(words)));
  }

  private static List<String> java(String heap, Stream<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!heap.isEmpty()) {
      command.add("-Xmx" + heap);
    }
    words.forEach(command::add);
    return command;
  }

  static Process start(List<String> command, Path said) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .redirectInput(new File("/dev/null"))
        .start();
  }

  static Ran run(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("bench", ".said");
    long start = System.nanoTime();
    Process process = start(command, said);
    double peak = 0;
    double cpu = 0;
    while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakMiB(process.pid()));
      cpu = Math.max(cpu, cpuSeconds(process));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String text = Files.readString(said);
    Files.delete(said);
    return new Ran(process.exitValue(), seconds, cpu, peak, text);
  }

  private static double cpuSeconds(Process process) {
    return process.info().totalCpuDuration().map(d -> d.toMillis() / 1e3).orElse(0.0);
  }

  private static double peakMiB(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(l -> l.startsWith("VmHWM:"))
          .mapToDouble(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024.0)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }
}
