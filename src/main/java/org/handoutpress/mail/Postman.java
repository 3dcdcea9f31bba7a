package org.handoutpress.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** Hands messages to a server, over TLS or not at all. For one thread. */
public final class Postman implements AutoCloseable {
  private static final String SECONDS_20 = "20000";
  private static final String MINUTE = "60000";

  private final SmtpSettings settings;
  private final Session session;
  private Courier courier;

  /** Throws {@link ProblemException} if the certificates to be trusted cannot be read. */
  public Postman(SmtpSettings settings) throws ProblemException {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
    this.courier = courier();
  }

  private Courier courier() {
    return new Courier(session, settings.security() == SmtpSettings.Security.TLS);
  }

  private static Properties properties(SmtpSettings settings) throws ProblemException {
    Properties all = new Properties();
    boolean tls = settings.security() == SmtpSettings.Security.TLS;
    all.setProperty("mail.smtp.starttls.enable", Boolean.toString(!tls));
    all.setProperty("mail.smtp.starttls.required", Boolean.toString(!tls));
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    all.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    all.setProperty("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
    all.setProperty("mail.smtp.sendpartial", "false");
    // RFC 5321, 4.1.4: the name of this machine is nobody's business.
    all.setProperty("mail.smtp.localhost", "[127.0.0.1]");
    all.setProperty("mail.smtp.connectiontimeout", SECONDS_20);
    all.setProperty("mail.smtp.timeout", MINUTE);
    all.setProperty("mail.smtp.writetimeout", MINUTE);
    if (settings.trust().isPresent()) {
      all.put("mail.smtp.ssl.socketFactory", Trust.in(settings.trust().get()));
    }
    return all;
  }

  /**
   * Makes a connection if there is none.
   *
   * @throws ProblemException if there can be none, or the server does not know us
   */
  public void connect() throws ProblemException {
    if (courier.isConnected()) {
      return;
    }
    close();
    courier = courier();
    try {
      String user = settings.login().map(SmtpSettings.Login::user).orElse(null);
      String password = settings.login().map(SmtpSettings.Login::password).orElse(null);
      courier.connect(settings.server(), settings.port(), user, password);
    } catch (AuthenticationFailedException e) {
      throw problem("The server does not accept the user or the password.", "Check both.");
    } catch (MessagingException e) {
      throw problem(
          "There is no safe connection to the server" + reason(e) + ".",
          "Check its name and port, and whether it offers TLS with a certificate for its name.");
    }
  }

  /** The kinds of the exceptions: their texts may be anything. */
  private static String reason(Throwable e) {
    Throwable last = e;
    while (last.getCause() != null && last.getCause() != last) {
      last = last.getCause();
    }
    return last == e ? "" : " (" + last.getClass().getSimpleName() + ")";
  }

  private ProblemException problem(String what, String advice) {
    return new ProblemException(
        Problem.at(
            Place.file(settings.server() + ":" + settings.port()), Code.CANNOT_SEND, what, advice));
  }

  /**
   * Hands one message over.
   *
   * @param ahead done when the server has said yes to the recipient, before the message leaves; if
   *     it fails, nothing is sent
   * @throws IOException if {@code ahead} fails
   */
  public Answer send(Outgoing message, Note ahead) throws IOException {
    courier.expect(ahead::write);
    try {
      MimeMessage mime = new MimeMessage(session, new ByteArrayInputStream(message.bytes()));
      InternetAddress to = new InternetAddress(message.to().address());
      courier.sendMessage(mime, new InternetAddress[] {to});
      return new Answer(Answer.Kind.SENT, courier.getLastReturnCode());
    } catch (Courier.NotWritten e) {
      throw (IOException) e.getCause();
    } catch (MessagingException e) {
      return Answer.of(code(e), courier.begun());
    }
  }

  /** What must be on the disk before a message leaves. */
  @FunctionalInterface
  public interface Note {
    void write() throws IOException;
  }

  private static int code(MessagingException e) {
    for (Exception each = e; each instanceof MessagingException m; each = m.getNextException()) {
      int code = ownCode(m);
      if (code > 0) {
        return code;
      }
    }
    return 0;
  }

  private static int ownCode(MessagingException e) {
    if (e instanceof SMTPAddressFailedException address) {
      return address.getReturnCode();
    }
    if (e instanceof SMTPSenderFailedException sender) {
      return sender.getReturnCode();
    }
    return e instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
  }

  /** Says good-bye. */
  @Override
  public void close() {
    try {
      courier.close();
    } catch (MessagingException goneAnyway) {
      // What was sent was answered before.
    }
  }
}
