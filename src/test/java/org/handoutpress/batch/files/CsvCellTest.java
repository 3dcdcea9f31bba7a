package org.handoutpress.batch.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"x\")"})
  void noSpreadsheetRunsIt(String text) {
    assertThat(CsvCell.print(text)).startsWith("\"'").endsWith("\"");
    assertThat(CsvCell.print(text)).isEqualTo("\"'" + text.replace("\"", "\"\"") + "\"");
  }

  @Test
  void isQuotedOnlyWhereItMustBe() {
    assertThat(CsvCell.print("a = b")).isEqualTo("a = b");
    assertThat(CsvCell.print("")).isEmpty();
    assertThat(CsvCell.print("a, b")).isEqualTo("\"a, b\"");
    assertThat(CsvCell.print("a; b")).isEqualTo("\"a; b\"");
    assertThat(CsvCell.print("say \"a\"")).isEqualTo("\"say \"\"a\"\"\"");
    assertThat(CsvCell.print("a\nb")).isEqualTo("\"a\nb\"");
  }
}
