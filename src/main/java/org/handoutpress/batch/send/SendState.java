package org.handoutpress.batch.send;

import java.util.Locale;

/** How far a message to a patient has come, as the journal says it. */
enum SendState {
  /** It is about to leave. Whoever finds this later does not know whether it did. */
  PREPARED,
  /** The server has it. */
  SENT,
  /** It left, and nobody knows whether it came: never sent again by itself. */
  UNKNOWN,
  /** The server did not take it. */
  REFUSED,
  /** Somebody made sure that it did not come, and said so. */
  NOT_SENT;

  /** Whether a run may send it. */
  boolean open() {
    return this == REFUSED || this == NOT_SENT;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
