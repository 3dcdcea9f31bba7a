package org.handoutpress.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A small server of SMTP (RFC 5321) on loopback, which keeps what it takes and may misbehave. */
public final class SmtpServer implements AutoCloseable {
  public static final String USER = "clinic";
  public static final String PASSWORD = "k0mm-s3cret";

  /** When TLS begins. */
  public enum Tls {
    AT_ONCE,
    WHEN_ASKED,
    NEVER
  }

  /**
   * A message that the server has.
   *
   * @param to from the envelope, as it was said
   */
  public record Received(List<String> to, String text) {}

  /** What the server says to a command; what is empty is said as usual. */
  @FunctionalInterface
  public interface Manner {
    /** Ends the connection without a word. Of a message: it is lost. */
    String BREAK = "break";

    /** Ends the connection without a word, but keeps the message. */
    String KEEP_AND_BREAK = "keep and break";

    /**
     * The answer.
     *
     * @param count how many such commands came before
     */
    String answer(String command, int count);
  }

  private final ServerSocket socket;
  private final Tls tls;
  private final SSLContext context;
  private final Manner manner;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final AtomicInteger messages = new AtomicInteger();
  private final AtomicInteger recipients = new AtomicInteger();

  public SmtpServer(Tls tls, TestCertificate certificate, Manner manner) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.tls = tls;
    this.context = certificate.context();
    this.manner = manner;
    Thread thread = new Thread(this::serve, "smtp");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread thread = new Thread(() -> new SmtpDialogue(this, client).run(), "smtp dialogue");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  public int port() {
    return socket.getLocalPort();
  }

  public List<Received> received() {
    return received;
  }

  /** Every line that came but the messages. */
  public List<String> said() {
    return said;
  }

  Tls tls() {
    return tls;
  }

  SSLContext context() {
    return context;
  }

  void hear(String line) {
    said.add(line);
  }

  String ofRecipient() {
    return manner.answer("RCPT", recipients.getAndIncrement());
  }

  String ofMessage(Received message) {
    String answer = manner.answer("DATA", messages.getAndIncrement());
    if (answer.isEmpty() || answer.startsWith("250") || answer.equals(Manner.KEEP_AND_BREAK)) {
      received.add(message);
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
