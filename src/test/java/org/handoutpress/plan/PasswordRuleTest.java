package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords that every reader of PDF understands in the same way. */
class PasswordRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678",
        "12345678901234567890123456789012",
        "correct horse",
        "\u00FCberm\u00FCde",
        "\u05D0\u05D1\u05D2\u05D3"
      })
  void takes(String password) {
    assertThat(PasswordRule.fault(password)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567",
        "123456789012345678901234567890123",
        " 12345678",
        "12345678\u00A0",
        "1234\u00A05678",
        "1234\u16805678",
        "1234\u00AD5678",
        "1234\u200B5678",
        "1234\uFE0F5678",
        "1234\u00075678",
        "1234\uFB015678",
        "u\u0308ber1234",
        "1234\uD8005678",
        "abcd\u05D0\u05D1\u05D2",
        "\u05D0\u05D1\u05D2\u05D31"
      })
  void refuses(String password) {
    assertThat(PasswordRule.fault(password)).isPresent();
  }
}
