package org.handoutpress.cli;

import java.util.Locale;

/** What {@code handouts help} shows. */
final class HelpScreen {
  private HelpScreen() {}

  /** All commands, a line each. */
  static String overview() {
    StringBuilder s = new StringBuilder();
    s.append("Handout Press makes printed exercise handouts for people with a sore back.\n\n");
    s.append("  handouts COMMAND [OPTIONS]\n\nCommands\n");
    for (Command command : Command.values()) {
      s.append(line(command.word(), command.summary(), 10));
    }
    s.append(
        """

        To begin
          handouts make           makes everything, in the folder "out"
          handouts help make      tells all about one command
          handouts --version      tells which version this is

        "handouts" stands for: java -jar handouts.jar
        """);
    return s.toString();
  }

  /** One command with all its options. */
  static String of(Command command) {
    StringBuilder s = new StringBuilder();
    s.append("handouts ").append(command.word()).append(": ").append(command.summary());
    s.append("\n\n").append(command.about());
    s.append("\nExample\n  ").append(command.example()).append("\n\nOptions\n");
    for (Flag flag : command.flags()) {
      s.append(line(flag.usage(), help(command, flag), 25));
    }
    return s.toString();
  }

  private static String help(Command command, Flag flag) {
    if (flag != Flag.OUT) {
      return flag.help();
    }
    return flag.help() + " (default: " + command.folder() + ")";
  }

  private static String line(String word, String help, int width) {
    return String.format(Locale.ROOT, "  %-" + width + "s %s\n", word, help);
  }
}
