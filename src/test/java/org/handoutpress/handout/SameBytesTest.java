package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.handoutpress.Shipped;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever the machine's locale and time zone. */
class SameBytesTest {
  @ParameterizedTest
  @ValueSource(strings = {"cobra", Printed.BOOKLET, Printed.SHEET})
  void twiceInOneProcess(String document) {
    assertThat(again(document)).isEqualTo(Printed.of(document).pdf());
  }

  @ParameterizedTest
  @CsvSource({"ar-EG, Africa/Cairo", "th-TH-u-ca-buddhist, Asia/Bangkok", "tr-TR, Pacific/Apia"})
  void inAnyLocaleAndTimeZone(String locale, String zone) {
    byte[] usual = Printed.of("cobra").pdf();
    Locale locales = Locale.getDefault();
    TimeZone zones = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(again("cobra")).isEqualTo(usual);
    } finally {
      Locale.setDefault(locales);
      TimeZone.setDefault(zones);
    }
  }

  private static byte[] again(String document) {
    return Printed.of(Printed.composition(document, Shipped.press(Paper.A4, Tone.COLOUR))).pdf();
  }
}
