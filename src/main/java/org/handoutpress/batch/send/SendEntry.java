package org.handoutpress.batch.send;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the journal of sending.
 *
 * @param sha256 of the draft
 * @param time of the line, in UTC (ISO 8601)
 */
record SendEntry(SendState state, String id, String sha256, String time) {
  private static final Pattern LINE =
      Pattern.compile(
          "([a-z-]{4,8})\t([A-Za-z0-9][A-Za-z0-9_-]{0,63})\t([0-9a-f]{64})"
              + "\t([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)");

  /** Nothing, if the line is none of ours. */
  static Optional<SendEntry> read(String line) {
    Matcher cells = LINE.matcher(line);
    return cells.matches()
        ? Arrays.stream(SendState.values())
            .filter(s -> s.word().equals(cells.group(1)))
            .map(s -> new SendEntry(s, cells.group(2), cells.group(3), cells.group(4)))
            .findFirst()
        : Optional.empty();
  }

  String line() {
    return state.word() + "\t" + id + "\t" + sha256 + "\t" + time + "\n";
  }
}
