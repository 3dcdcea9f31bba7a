package org.handoutpress.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.handoutpress.VeraPdf;
import org.handoutpress.verify.check.Expectation;
import org.junit.jupiter.api.Test;

class VerifierTest {
  @Test
  void aGoodFileHasNoFindings() throws Exception {
    Report report = Verifier.verify(SamplePdf.bytes(), SamplePdf.expected());

    assertThat(report.print()).isEmpty();
    assertThat(report.isClean()).isTrue();
  }

  @Test
  void theGoodFileIsGoodByAnotherJudgeToo() throws Exception {
    byte[] pdf = SamplePdf.bytes();

    assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
  }

  @Test
  void whatIsNoPdfCannotBeRead() {
    byte[] text = "Lie on your back.".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Verifier.verify(text, Expectation.print()))
        .isInstanceOf(IOException.class);
  }
}
