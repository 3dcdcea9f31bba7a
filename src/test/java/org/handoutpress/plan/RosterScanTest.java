package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a roster says twice. */
class RosterScanTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"p1,p1", "p1,P1", "p1,\uFF501", "STRASSE,stra\u00DFe", "k1,\u212A1", "p1,p1 "})
  void twoRowsMayNotHaveOneId(String one, String other) throws IOException {
    String text = "id,name,programme\n" + one + ",Ana,all\nx,Bo,all\n" + other + ",Cy,all\n";
    assertThat(Written.scanProblems(Written.file(folder, "roster.csv", text)))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(Code.DUPLICATE_ID);
              assertThat(p.what()).isEqualTo("The rows in lines 2 and 4 have the same \"id\".");
              assertThat(p.place().line()).isEqualTo(4);
            });
  }

  @Test
  void countsRightAndWrongRows() throws IOException, ProblemException {
    String text = "id,name,programme\n,Ana,all\nx,,all\n,Cy,all\n../y,Di,all\nz,Ed,all\n";
    assertThat(RosterScan.of(Written.file(folder, "roster.csv", text)).rows()).isEqualTo(5);
  }
}
