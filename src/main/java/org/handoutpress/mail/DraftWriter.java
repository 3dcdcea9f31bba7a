package org.handoutpress.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Writes a message as a draft: RFC 5322 with MIME (RFC 2045 to 2047, 2183). */
final class DraftWriter {
  /** Outlook opens a file that has it for editing, ready to be sent, and Thunderbird too. */
  static final String UNSENT = "X-Unsent";

  /** The same for Apple Mail. */
  static final String APPLE_DRAFT = "X-Uniform-Type-Identifier";

  private static final String ENCODING = "Content-Transfer-Encoding";

  private final Session session = Session.getInstance(new Properties());

  /** The same message always gives the same bytes. */
  byte[] write(Message message) {
    try {
      Boundaries boundaries = Boundaries.of(message);
      MimeMultipart alternative = new Parts("alternative", boundaries.alternative());
      alternative.addBodyPart(text(message.body().plainBytes(), "plain", message));
      alternative.addBodyPart(text(message.body().htmlBytes(), "html", message));
      MimeBodyPart texts = new MimeBodyPart();
      texts.setContent(alternative);
      MimeMultipart mixed = new Parts("mixed", boundaries.mixed());
      mixed.addBodyPart(texts);
      mixed.addBodyPart(attached(message));
      return bytes(headed(message, mixed));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MimeMessage headed(Message message, MimeMultipart content)
      throws MessagingException, IOException {
    MimeMessage mime = new Unnumbered(session);
    Sender from = message.from();
    mime.setFrom(new InternetAddress(from.address().address(), from.name(), "UTF-8"));
    mime.setHeader("To", message.to().address());
    mime.setSubject(message.subject(), "UTF-8");
    mime.setHeader("Date", message.dateHeader());
    mime.setHeader(UNSENT, "1");
    mime.setHeader(APPLE_DRAFT, "com.apple.mail-draft");
    mime.setContent(content);
    mime.saveChanges();
    return mime;
  }

  private static MimeBodyPart text(byte[] bytes, String kind, Message message)
      throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    String type = "text/" + kind + "; charset=utf-8";
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    part.setHeader(ENCODING, "quoted-printable");
    part.setHeader("Content-Language", message.body().language());
    return part;
  }

  private static MimeBodyPart attached(Message message) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    byte[] pdf = message.pdf().bytes();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
    part.setHeader(ENCODING, "base64");
    part.setFileName(message.attachment());
    return part;
  }

  private static byte[] bytes(MimeMessage mime) throws MessagingException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mime.writeTo(out);
    return out.toByteArray();
  }

  /** Parts with a boundary of ours; the library's own comes from the clock. */
  private static final class Parts extends MimeMultipart {
    Parts(String kind, String boundary) {
      super(kind);
      contentType = "multipart/" + kind + ";\r\n\tboundary=\"" + boundary + "\"";
    }
  }

  /** A message whose number the program gives that sends it. */
  private static final class Unnumbered extends MimeMessage {
    Unnumbered(Session session) {
      super(session);
    }

    @Override
    protected void updateMessageID() {
      // None: see the class.
    }
  }
}
