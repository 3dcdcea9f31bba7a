package org.handoutpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as CLDR writes them, held against what ICU makes of them for every number of a page. */
class PluralRuleTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en|one: i = 1 and v = 0",
        "es|one: n = 1",
        "pl|one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14;"
            + " many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and"
            + " i % 100 = 12..14",
        "ar|zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99",
        "cy|zero: n = 0; one: n = 1; two: n = 2; few: n = 3; many: n = 6",
        "sl|one: v = 0 and i % 100 = 1; two: v = 0 and i % 100 = 2; few: v = 0 and i % 100 = 3..4"
            + " or v != 0",
        "is|one: t = 0 and i % 10 = 1 and i % 100 != 11 or t != 0"
      })
  void givesTheFormsThatIcuGives(String language, String rules) {
    PluralRules icu = PluralRules.forLocale(ULocale.forLanguageTag(language));
    Plurals ours = plurals(rules);
    for (int n = 0; n < 1200; n++) {
      assertThat(ours.of(n).key()).as("%s %d", language, n).isEqualTo(icu.select(n));
    }
  }

  private static Plurals plurals(String rules) {
    Map<PluralCategory, PluralRule> read = new EnumMap<>(PluralCategory.class);
    for (String rule : rules.split("; ", -1)) {
      String[] parts = rule.split(": ", 2);
      PluralCategory category = PluralCategory.valueOf(parts[0].toUpperCase(Locale.ROOT));
      read.put(category, PluralRule.parse(parts[1]).orElseThrow());
    }
    return new Plurals(read);
  }

  @Test
  void refusesWhatIsNoRule() {
    assertThat(PluralRule.parse("n is 1")).isEmpty();
    assertThat(PluralRule.parse("")).isEmpty();
    assertThat(PluralRule.parse("n = 1 and")).isEmpty();
  }
}
