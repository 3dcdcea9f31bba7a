package org.handoutpress.cli;

import java.io.FileDescriptor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.ProblemException;

/** The program {@code handouts}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Machine.prepare();
    StopSignal signal = new StopSignal();
    signal.install();
    int code =
        run(
            args,
            new Surroundings(
                Machine.stream(FileDescriptor.out),
                Machine.stream(FileDescriptor.err),
                System.getenv(),
                Machine.isInteractive(),
                () -> LocalDate.now(ZoneId.systemDefault()),
                signal));
    boolean stopping = signal.getAsBoolean();
    signal.end();
    if (!stopping) {
      System.exit(code);
    }
  }

  /**
   * Does what the words say, and gives the exit code; never throws. While the JVM shuts down all
   * kinds of calls fail, which is no fault then.
   */
  public static int run(String[] args, Surroundings around) {
    boolean debug = List.of(args).contains("--debug");
    try {
      return run(List.of(args), around);
    } catch (ProblemException e) {
      around.err().print(Report.of(e));
      return told(e, debug, around, Exit.of(e));
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
      if (e instanceof CancellationException || around.stopped().getAsBoolean()) {
        around.err().println("Stopped. Every file is whole; the same command makes the rest.");
        return told(e, debug, around, Exit.STOPPED);
      }
      around.err().print(Report.of(e));
      return told(e, debug, around, Exit.MACHINE);
    }
  }

  private static int told(Throwable fault, boolean debug, Surroundings around, int code) {
    if (debug) {
      around.err().print(Report.trace(fault));
    }
    return code;
  }

  private static int run(List<String> words, Surroundings around) throws ProblemException {
    if (words.isEmpty()) {
      throw Usage.fault("handouts", "There is no command.", "Try: handouts help");
    }
    String word = words.get(0);
    switch (word) {
      case "--version" -> around.out().println("handouts " + version());
      case "--help", "-h" -> around.out().print(HelpScreen.overview());
      default -> {
        return run(command(word), words.subList(1, words.size()), around);
      }
    }
    return Exit.DONE;
  }

  private static Command command(String word) throws ProblemException {
    Optional<Command> command = Command.of(word);
    if (command.isEmpty()) {
      throw Usage.fault(
          "handouts",
          "There is no command \"" + word + "\".",
          NearestWord.advice(word, Command.words()));
    }
    return command.get();
  }

  private static int run(Command command, List<String> words, Surroundings around)
      throws ProblemException {
    Arguments arguments = Arguments.parse(command, words);
    if (arguments.has(Flag.HELP)) {
      around.out().print(HelpScreen.of(command));
    } else if (command == Command.HELP) {
      help(arguments.rest(), around);
    } else {
      arguments.refuseRest(command.files());
      return new Runner(arguments, around).run(command);
    }
    return Exit.DONE;
  }

  private static void help(List<String> rest, Surroundings around) throws ProblemException {
    around
        .out()
        .print(rest.isEmpty() ? HelpScreen.overview() : HelpScreen.of(command(rest.get(0))));
  }

  /** From the manifest of the jar; a build in progress has none. */
  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
