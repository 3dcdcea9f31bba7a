package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.cli.Mailing.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.handoutpress.mail.DraftFile;
import org.handoutpress.smtp.SmtpServer.Manner;
import org.handoutpress.smtp.SmtpServer.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages that a server takes, breaks off or refuses: each is sent at most once. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SendTest {
  private static final Manner WELL = (command, count) -> "";

  @TempDir Path temporary;

  private Posting posting(Manner manner) throws IOException {
    return new Posting(temporary, Tls.WHEN_ASKED, manner);
  }

  /** The first of these commands is answered in another way. */
  private static Manner firstOf(String wanted, String answer) {
    return (command, count) -> command.equals(wanted) && count == 0 ? answer : "";
  }

  @ParameterizedTest
  @EnumSource(names = {"WHEN_ASKED", "AT_ONCE"})
  void sendsEachOnceOverTls(Tls tls) throws IOException {
    Posting posting = new Posting(temporary, tls, WELL);
    posting.mailing.several(3);
    Run run = posting.sendNow();
    assertThat(run.out()).contains("3 sent, 0 sent before, 0 unknown, 0 refused by the server");
    assertThat(run.code()).isZero();
    assertThat(posting.recipients())
        .containsExactly("p0@example.org", "p1@example.org", "p2@example.org");
    assertThat(posting.sent()).containsExactly("P-0 sent", "P-1 sent", "P-2 sent");
    Run again = posting.sendNow();
    assertThat(again.out()).contains("0 sent, 3 sent before");
    assertThat(again.code()).isZero();
    assertThat(posting.server.received()).hasSize(3);
  }

  @Test
  void sendsWhatTheDraftSaysWithTimeAndNumber() throws IOException {
    Posting posting = posting(WELL);
    posting.mailing.several(1);
    posting.sendNow();
    DraftFile draft = DraftFile.read(posting.mailing.bytes("P-0")).orElseThrow();
    String text = posting.server.received().get(0).text();
    DraftFile sent = DraftFile.read(text.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow();
    assertThat(sent.attachment().orElseThrow()).isEqualTo(draft.attachment().orElseThrow());
    assertThat(sent.body().strip()).isEqualTo(draft.body().strip());
    assertThat(sent.headers())
        .containsOnlyKeys(
            "Date", "From", "To", "Subject", "MIME-Version", "Content-Type", "Message-ID");
    assertThat(sent.headers().get("Message-ID")).matches("<[0-9a-f]{32}@harbourstreet\\.example>");
    assertThat(sent.headers().get("To")).isEqualTo("p0@example.org");
    assertThat(posting.server.said()).contains("MAIL FROM:<desk@harbourstreet.example>");
  }

  @Test
  void withoutNowItTriesTheServerAndSendsNothing() throws IOException {
    Posting posting = posting(WELL);
    posting.mailing.several(2);
    Run run = posting.send();
    assertThat(run.out()).contains("2 would be sent", "Nothing was sent: add --now");
    assertThat(run.code()).isZero();
    assertThat(posting.server.said())
        .anyMatch(l -> l.startsWith("AUTH"))
        .noneMatch(l -> l.startsWith("MAIL"));
    assertThat(posting.sent()).containsExactly("P-0 waiting", "P-1 waiting");
  }

  @ParameterizedTest
  @EnumSource(Kept.class)
  void neverSendsAgainWhatMayHaveCome(Kept kept) throws IOException {
    Posting posting = posting(firstOf("DATA", kept.answer));
    posting.mailing.several(3);
    Run run = posting.sendNow();
    assertThat(posting.sent()).containsExactly("P-0 unknown", "P-1 sent", "P-2 sent");
    assertThat(run.code()).isEqualTo(3);
    Run again = posting.sendNow();
    assertThat(again.out()).contains("0 sent, 2 sent before, 1 unknown");
    assertThat(again.code()).isEqualTo(3);
    assertThat(posting.server.received()).hasSize(kept == Kept.YES ? 3 : 2);
  }

  /** Whether the server that broke off has the message: nobody can see it from here. */
  enum Kept {
    YES(Manner.KEEP_AND_BREAK),
    NO(Manner.BREAK);

    private final String answer;

    Kept(String answer) {
      this.answer = answer;
    }
  }

  @Test
  void sendsAgainWhatSomebodyMadeSureDidNotCome() throws IOException {
    Posting posting = posting(firstOf("DATA", Manner.BREAK));
    posting.mailing.several(2);
    posting.sendNow();
    assertThat(posting.mailing.run("--not-sent", "P-7").code()).isEqualTo(2);
    assertThat(posting.send("--not-sent", "P-0").code()).isEqualTo(2);
    assertThat(posting.mailing.run("--not-sent", "P-0").code()).isZero();
    assertThat(posting.sendNow().out()).contains("1 sent, 1 sent before, 0 unknown");
    assertThat(posting.recipients()).containsExactly("p1@example.org", "p0@example.org");
    assertThat(posting.sendNow().out()).contains("0 sent, 2 sent before");
  }

  @Test
  void stopsWhereTheServerNeverAnswers() throws IOException {
    Posting posting = posting((command, count) -> command.equals("DATA") ? Manner.BREAK : "");
    posting.mailing.several(5);
    Run run = posting.sendNow();
    assertThat(run.err()).contains("error[CANNOT_SEND]").hasLineCount(1);
    assertThat(run.code()).isEqualTo(4);
    assertThat(posting.sent()).containsExactly("P-0 unknown", "P-1 unknown", "P-2 unknown");
  }

  @Test
  void tellsWhomTheServerRefusesAndTriesThemAgain() throws IOException {
    Posting posting = posting(firstOf("RCPT", "550 no p0@example.org here"));
    posting.mailing.several(2);
    Run run = posting.sendNow();
    assertThat(posting.sent()).containsExactly("P-0 refused", "P-1 sent");
    assertThat(run.code()).isEqualTo(3);
    String report = Files.readString(posting.mailing.out.resolve("sent.csv"));
    assertThat(report).contains("The server's reply was 550.");
    assertThat(report + run.out() + run.err()).doesNotContain("example.org");
    assertThat(posting.sendNow().out()).contains("1 sent, 1 sent before");
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void triesAgainWhatTheServerPutsOff(Step step) throws IOException {
    Posting posting = posting(firstOf(step.name(), "451 later"));
    posting.mailing.several(1);
    posting.sendNow();
    assertThat(posting.sent()).containsExactly("P-0 later");
    assertThat(posting.sendNow().out()).contains("1 sent, 0 sent before");
    assertThat(posting.server.received()).hasSize(1);
  }

  /** Where a server may say no. */
  enum Step {
    RCPT,
    DATA
  }

  @Test
  void connectsAgainWhereTheConnectionBrokeBeforeTheMessage() throws IOException {
    Posting posting = posting(firstOf("RCPT", Manner.BREAK));
    posting.mailing.several(2);
    assertThat(posting.sendNow().out()).contains("2 sent, 0 sent before, 0 unknown");
    assertThat(posting.server.received()).hasSize(2);
  }

  /** As a run that was killed between its two lines leaves it; a torn line says nothing. */
  @Test
  void takesForUnknownWhatWasAboutToLeave() throws IOException {
    Posting posting = posting(WELL);
    posting.mailing.several(3);
    posting.send();
    String sha = "0".repeat(64);
    Files.writeString(
        posting.journal(),
        "prepared\tP-0\t"
            + sha
            + "\t2026-11-23T10:00:00Z\nsent\tP-2\t"
            + sha
            + "\t2026-11-23T10:00:00Z\nprepared\tP-1\t00",
        StandardOpenOption.APPEND);
    posting.sendNow();
    assertThat(posting.sent()).containsExactly("P-0 unknown", "P-1 sent", "P-2 sent");
    assertThat(posting.recipients()).containsExactly("p1@example.org");
    assertThat(posting.sendNow().out()).contains("0 sent, 2 sent before, 1 unknown");
  }

  @Test
  void sendsNothingIfTheJournalWasChanged() throws IOException {
    Posting posting = posting(WELL);
    posting.mailing.several(1);
    posting.sendNow();
    Files.writeString(posting.journal(), "sent P-0\n", StandardOpenOption.APPEND);
    Run run = posting.sendNow();
    assertThat(run.err()).contains(".handouts.sent.journal:4:1: error[BAD_VALUE]");
    assertThat(run.code()).isEqualTo(2);
    assertThat(posting.server.received()).hasSize(1);
  }

  @Test
  void doesNotSendAChangedDraftAgain() throws IOException {
    Posting posting = posting(WELL);
    posting.mailing.several(1);
    posting.sendNow();
    posting.mailing.write(row("P-0", "other@example.org"));
    Run run = posting.sendNow();
    assertThat(run.out()).contains("1 written", "0 sent, 1 sent before");
    assertThat(Files.readString(posting.mailing.out.resolve("sent.csv")))
        .contains("The draft has changed since");
    assertThat(posting.recipients()).containsExactly("p0@example.org");
  }

  @Test
  void goesNoFasterThanItMay() throws IOException {
    Posting posting = posting(WELL);
    List<String> lines = Files.readAllLines(posting.settings);
    lines.replaceAll(l -> l.replace("6000", "100"));
    posting.settings(lines.toArray(String[]::new));
    posting.mailing.several(3).run();
    long start = System.nanoTime();
    posting.sendNow();
    assertThat((System.nanoTime() - start) / 1e9).isGreaterThan(1.2);
    assertThat(posting.server.received()).hasSize(3);
  }
}
