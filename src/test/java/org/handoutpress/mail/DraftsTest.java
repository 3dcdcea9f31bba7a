package org.handoutpress.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.handoutpress.Shipped;
import org.handoutpress.content.Clinic;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;

/** What two mail libraries read in a draft. */
class DraftsTest {
  private static final Place PLACE = Place.file("here");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
  private static final byte[] PDF =
      "%PDF-1.7 \r\n--=_mixed_\r\n.\r\n".repeat(99).getBytes(StandardCharsets.UTF_8);

  private static byte[] draft(Library library, boolean locked) throws ProblemException {
    Recipient to = Recipient.of(new Text("rosa+back@example.org", PLACE));
    return new Drafts(library, DATE).write(to, PDF, locked);
  }

  @Test
  void isReadByMime4jToTheLetter() throws Exception {
    Message message = mime4j(draft(Shipped.library(), false));
    assertThat(message.getHeader().getFields()).hasSize(8);
    assertThat(message.getTo().flatten()).singleElement().hasToString("rosa+back@example.org");
    assertThat(message.getHeader().getField("From").getBody())
        .isEqualTo("Harbour Street Physiotherapy <desk@harbourstreet.example>");
    assertThat(message.getSubject()).isEqualTo("Your exercises from Harbour Street Physiotherapy");
    assertThat(message.getDate()).isEqualTo("2026-11-23T12:00:00Z");
    assertThat(message.getHeader().getField("X-Unsent").getBody()).isEqualTo("1");
    Multipart mixed = (Multipart) message.getBody();
    assertThat(mixed.getSubType()).isEqualTo("mixed");
    Multipart both = (Multipart) mixed.getBodyParts().get(0).getBody();
    assertThat(both.getSubType()).isEqualTo("alternative");
    assertThat(text(both.getBodyParts().get(0)))
        .contains("Call us on 01632 960 142.")
        .doesNotContain("<p>", "password");
    assertThat(text(both.getBodyParts().get(1)))
        .contains("<html lang=\"en-GB\"", "<p>Your exercises are in the file");
    Entity file = mixed.getBodyParts().get(1);
    assertThat(file.getMimeType()).isEqualTo("application/pdf");
    assertThat(file.getFilename()).isEqualTo("my-exercises.pdf");
    assertThat(file.getDispositionType()).isEqualTo("attachment");
    assertThat(((BinaryBody) file.getBody()).getInputStream().readAllBytes()).isEqualTo(PDF);
  }

  @Test
  void isReadByAngusToTheLetter() throws Exception {
    byte[] draft = draft(Shipped.library(), true);
    MimeMessage message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft));
    assertThat(message.getAllRecipients()).singleElement().hasToString("rosa+back@example.org");
    MimeMultipart mixed = (MimeMultipart) message.getContent();
    assertThat(mixed.getCount()).isEqualTo(2);
    MimeMultipart both = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertThat((String) both.getBodyPart(0).getContent()).contains("asks for a password");
    assertThat((String) both.getBodyPart(1).getContent()).contains("asks for a password");
    MimeBodyPart file = (MimeBodyPart) mixed.getBodyPart(1);
    assertThat(file.getFileName()).isEqualTo("my-exercises.pdf");
    assertThat(file.getInputStream().readAllBytes()).isEqualTo(PDF);
  }

  @Test
  void isTheSameBytesEachTimeAndInShortLinesOfAscii() throws ProblemException {
    byte[] draft = draft(Shipped.library(), false);
    assertThat(draft(Shipped.library(), false)).isEqualTo(draft);
    String text = new String(draft, StandardCharsets.ISO_8859_1);
    assertThat(text.chars()).allMatch(c -> c < 127);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.split("\r\n", -1)).allSatisfy(line -> assertThat(line.length()).isLessThan(79));
  }

  /** A clinic's own words are half trusted: what its name holds must stay a name. */
  @Test
  void letsNoNameOfAClinicBecomeAHeader() throws Exception {
    String name =
        "Z\u760D\u760ABcc: victim@evil.org, \u0130 \"Co\" <x@evil.org> \u200F\u05D0 &amp;"
            + " =?utf-8?q?x?= "
            + "long ".repeat(60);
    byte[] draft = draft(named(name.strip()), false);
    Message message = mime4j(draft);
    assertThat(message.getHeader().getFields()).hasSize(8);
    assertThat(message.getFrom())
        .singleElement()
        .satisfies(
            from -> {
              assertThat(from.getAddress()).isEqualTo("desk@harbourstreet.example");
              assertThat(from.getName()).isEqualTo(name.strip());
            });
    assertThat(message.getSubject()).isEqualTo("Your exercises from " + name.strip());
    assertThat(message.getTo()).hasSize(1);
    assertThat(message.getCc()).isNull();
    assertThat(message.getBcc()).isNull();
    String head = new String(draft, StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2)[0];
    assertThat(head.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(79));
    Multipart both = (Multipart) ((Multipart) message.getBody()).getBodyParts().get(0).getBody();
    assertThat(text(both.getBodyParts().get(1)))
        .contains("&lt;x@evil.org&gt;")
        .doesNotContain("<x@");
  }

  private static Library named(String name) {
    Library shipped = Shipped.library();
    Clinic c = shipped.clinic();
    Clinic clinic =
        new Clinic(
            new Text(name, PLACE),
            c.phone(),
            c.email(),
            c.website(),
            c.address(),
            c.logo(),
            c.coverPicture(),
            c.emergencyNumber(),
            c.example(),
            c.trackingProgramme(),
            c.look(),
            c.paper());
    return new Library(
        shipped.conventions(),
        clinic,
        shipped.review(),
        shipped.exercises(),
        shipped.questions(),
        shipped.guide(),
        shipped.phrases(),
        shipped.references(),
        shipped.programmes(),
        shipped.cautions(),
        shipped.letter());
  }

  private static Message mime4j(byte[] draft) throws Exception {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.STRICT);
    return builder.parseMessage(new ByteArrayInputStream(draft));
  }

  private static String text(Entity part) throws Exception {
    return new String(
        ((TextBody) part.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
