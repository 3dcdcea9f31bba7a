package org.handoutpress.batch.send;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * That drafts are to be sent.
 *
 * @param settings the file that says how; what it does not say is in the environment
 * @param now whether it is meant: if not, all is tried but the sending
 */
public record Sending(Optional<Path> settings, Map<String, String> environment, boolean now) {
  public Sending {
    environment = Map.copyOf(environment);
  }

  /** Nothing of it: the environment may hold a password. */
  @Override
  public String toString() {
    return "Sending[hidden]";
  }
}
