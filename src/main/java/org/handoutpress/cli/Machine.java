package org.handoutpress.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the JVM the same everywhere, before anything else runs. */
final class Machine {
  private static final Path STDERR = Path.of("/proc/self/fd/2");

  private Machine() {}

  /** No locale, no screen, no fonts of the system, no log of a library. */
  static void prepare() {
    Locale.setDefault(Locale.ROOT);
    System.setProperty("java.awt.headless", "true");
    System.setProperty(
        "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    if (System.getProperty("os.name").startsWith("Linux")) {
      hideSystemFonts();
    }
  }

  /**
   * Without this the JDK asks the library fontconfig, which a bare Linux lacks, for fonts that are
   * not used. It wants the name of a file; where none can be made, the library may still be there.
   */
  private static void hideSystemFonts() {
    Stream.of(System.getProperty("java.io.tmpdir"), "/dev/shm", ".")
        .flatMap(folder -> fontList(Path.of(folder)).stream())
        .findFirst()
        .ifPresent(file -> System.setProperty("sun.awt.fontconfig", file.toString()));
  }

  private static Optional<Path> fontList(Path folder) {
    try {
      Path file = Files.createTempFile(folder, "handouts", ".fonts");
      file.toFile().deleteOnExit();
      return Optional.of(Files.writeString(file, "version=1\nsequence.allfonts=default\n"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Text in UTF-8 to a descriptor; a closed pipe is not an error. */
  static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Whether a person watches stderr. */
  @SuppressWarnings("SystemConsoleNull") // what comes after asks newer JDKs in their way
  static boolean isInteractive() {
    Console console = System.console();
    return console != null && isTerminal(console) && stderrIsTerminal();
  }

  /** Since Java 22 there is a console even without a terminal, and this question. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static boolean stderrIsTerminal() {
    try {
      return !Files.isSymbolicLink(STDERR)
          || Files.readSymbolicLink(STDERR).startsWith("/dev");
    } catch (IOException e) {
      return false;
    }
  }
}
