package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody is told who types something else than was meant. */
class UsageTest {
  @TempDir Path out;

  @ParameterizedTest(name = "handouts {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | There is no command. | Try: handouts help",
        "mkae | There is no command \"mkae\". | Did you mean \"make\"?",
        "xyzzy | There is no command \"xyzzy\". | Known here: make, cards,",
        "personel | There is no command \"personel\". | Did you mean \"personal\"?",
        "personal | --plan is missing. | Add: --plan FILE.",
        "roster | There is no file. | handouts roster FILE",
        "roster a.csv b.csv | \"b.csv\" is not understood here. |",
        "roster a.csv --jobs 0 | --jobs 0 is no number from 1 to 99. | --jobs N",
        "roster a.csv --jobs many | --jobs many is no number from 1 to 99. |",
        "roster a.txt | must end with .csv, .json or .jsonl | ending",
        "roster no-such.csv | not there | check its name",
        "personal --plan no-such.json | not there | check its name",
        "help mkae | There is no command \"mkae\". | Did you mean \"make\"?",
        "make --papr a4 | There is no option --papr. | Did you mean \"--paper\"?",
        "make --paper=a9 | --paper a9 is no paper. | Write: --paper",
        "make --exercise cobra | There is no option --exercise. |",
        "make --large-prnt | There is no option --large-prnt. | Did you mean \"--large-print\"?",
        "cards --large-print --paper a5 | --paper a5 is too small for large print. | --paper",
        "cards --low-vision --paper a5 | --paper a5 is too small for large print. | --paper",
        "cards --booklet-size third | --booklet-size third is no size. | --booklet-size half",
        "cards --large-print --booklet-size half | too small for large print | --booklet-size half",
        "cards --paper a5 --booklet-size half | on A5 paper for any | --booklet-size half",
        "make --pap letter | There is no option --pap. | Did you mean \"--paper\"?",
        "make --date | --date needs a value. | See: handouts help make",
        "make --date 22.11.2026 | --date 22.11.2026 is not a date. | YYYY-MM-DD",
        "make --date 2026-02-30 | --date 2026-02-30 is not a date. | YYYY-MM-DD",
        "make --date 0026-02-03 | --date 0026-02-03 is no likely date. | YYYY-MM-DD",
        "tracker --week-of monday | --week-of monday is not a date. | YYYY-MM-DD",
        "make here | \"here\" is not understood here. | two dashes",
        "make --quiet --quiet | --quiet is given twice. | Give it once.",
        "make --out a --out b | --out is given twice. | Give it once.",
        "cards --exercise cobr | There is no exercise \"cobr\". | Did you mean \"cobra\"?",
        "cards --exercise cobra,,cat-cow | There is no exercise \"\". |",
        "booklet --programme gentle | There is no programme \"gentle\". | gentle-start",
        "tracker --programme no | There is no programme \"no\". |",
        "cards --cut 3 | --cut 3 is no number of cards on a sheet. | Write: --cut",
        "make --cut 2,x | --cut 2,x is no number of cards on a sheet. |",
        "booklet --booklet-fold --paper-weight 8 | --paper-weight 8 is no weight of paper. | GSM",
        "booklet --paper-weight heavy | --paper-weight heavy is no weight of paper. |",
        "make --paper-weight 999 | --paper-weight 999 is no weight of paper. |",
        "tracker --booklet-fold | There is no option --booklet-fold. |",
        "make --lang tlh | There is no language \"tlh\" | en",
      })
  void isAnsweredWithWhatIsKnown(String words, String what, String advice) throws IOException {
    Object[] args = words == null || words.isEmpty() ? new Object[0] : words.split(" ");
    Run run = Run.handouts(args);
    assertThat(run.err()).contains("error[").contains(what).contains(advice == null ? "" : advice);
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void writesNothing() throws IOException {
    Path folder = out.resolve("new");
    assertThat(Run.handouts("make", "--paper", "a9", "--out", folder).code()).isEqualTo(2);
    assertThat(Run.handouts("cards", "--exercise", "no", "--out", folder).code()).isEqualTo(2);
    assertThat(folder).doesNotExist();
  }

  static Stream<String> badEpochs() {
    return Stream.of("", "soon", "1e9", "99999999999999999", "-99999999999", "1763769600.5");
  }

  @ParameterizedTest
  @MethodSource("badEpochs")
  void refusesAnEpochThatIsNone(String epoch) {
    Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", epoch);
    Run run = Run.handouts(environment, false, () -> false, "tracker", "--out", out.resolve("o"));
    assertThat(run.err()).startsWith("SOURCE_DATE_EPOCH: error[USAGE]").contains(epoch);
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void explainsEveryCommandWithAllItsOptions(Command command) {
    Run help = Run.handouts("help", command.word());
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains(command.example()).contains(command.about());
    assertThat(help.out()).contains(command.flags().stream().map(Flag::usage).toList());
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 90);
    assertThat(Run.handouts(command.word(), "--help")).isEqualTo(help);
    assertThat(Run.handouts(command.word(), "-h")).isEqualTo(help);
  }

  @ParameterizedTest
  @CsvSource({"help", "--help", "-h"})
  void listsAllCommands(String word) {
    Run run = Run.handouts(word);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(Command.words()).contains("java -jar handouts.jar");
  }

  @Test
  void tellsItsVersion() {
    Run run = Run.handouts("--version");
    assertThat(run).extracting(Run::code, Run::err).containsExactly(0, "");
    assertThat(run.out()).matches("handouts \\S.*\\R");
  }
}
