package org.handoutpress.mail;

/**
 * What became of a message.
 *
 * @param code the server's reply (RFC 5321, 4.2); 0 if there was none. Never its text, which may
 *     quote an address
 */
public record Answer(Kind kind, int code) {
  /** What is known of it. */
  public enum Kind {
    /** The server has it. */
    SENT,
    /** The server does not take it. */
    REFUSED,
    /** The server does not take it now. */
    LATER,
    /** The connection broke before the message began to leave. */
    NOT_BEGUN,
    /** It left, and no answer came. */
    UNKNOWN
  }

  private static final int TRANSIENT = 4;
  private static final int PERMANENT = 5;
  private static final int HUNDRED = 100;

  static Answer of(int code, boolean begun) {
    Kind silent = begun ? Kind.UNKNOWN : Kind.NOT_BEGUN;
    return switch (code / HUNDRED) {
      case TRANSIENT -> new Answer(Kind.LATER, code);
      case PERMANENT -> new Answer(Kind.REFUSED, code);
      default -> new Answer(silent, 0);
    };
  }
}
