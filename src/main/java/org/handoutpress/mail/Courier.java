package org.handoutpress.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection that lets something be written down before a message leaves. */
final class Courier extends SMTPTransport {
  /** What is to be done between the server's yes to the recipient and the message itself. */
  @FunctionalInterface
  interface WriteAhead {
    void write() throws IOException;
  }

  private WriteAhead ahead = () -> {};
  private boolean begun;

  Courier(Session session, boolean tls) {
    super(session, new URLName("smtp", null, -1, null, null, null), "smtp", tls);
  }

  /** For the next message. */
  void expect(WriteAhead writeAhead) {
    ahead = writeAhead;
    begun = false;
  }

  /** Whether the message began to leave: if so, and no answer came, nobody knows. */
  boolean begun() {
    return begun;
  }

  @Override
  protected OutputStream data() throws MessagingException {
    try {
      ahead.write();
    } catch (IOException e) {
      throw new NotWritten(e);
    }
    begun = true;
    return super.data();
  }

  /** The note could not be written, so nothing was sent. */
  static final class NotWritten extends MessagingException {
    private static final long serialVersionUID = 1L;

    NotWritten(IOException cause) {
      super("not written", cause);
    }
  }
}
