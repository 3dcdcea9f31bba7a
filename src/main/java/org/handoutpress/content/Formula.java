package org.handoutpress.content;

import java.util.Optional;
import java.util.stream.Stream;

/** How hard a text is to read: the published formulas, each with its source. */
public enum Formula {
  /** US school grade of English: Kincaid and others 1975, Navy Research Branch Report 8-75. */
  FLESCH_KINCAID("flesch-kincaid", true),
  /** US school grade of English: McLaughlin 1969, Journal of Reading 12(8). */
  SMOG("smog", true),
  /**
   * Ease of Spanish from 0 to 100: Fernández Huerta 1959, Consigna 214, as Law 2011 corrects it.
   */
  FERNANDEZ_HUERTA("fernandez-huerta", false),
  /**
   * Ease of Spanish from 0 to 100: Szigriszt Pazos 1993; read by the scale INFLESZ of
   * Barrio-Cantalejo 2008 (Anales del Sistema Sanitario de Navarra 31(2)), 65 and more is fairly
   * easy.
   */
  SZIGRISZT_PAZOS("szigriszt-pazos", false),
  /** Years of school for Spanish: Crawford 1984, Lectura y Vida 5(4). */
  CRAWFORD("crawford", true),
  /** Any language, needs no syllables: Björnsson 1968, Läsbarhet; under 30 is very easy. */
  LIX("lix", true);

  private final String key;
  private final boolean hardIsMore;

  Formula(String key, boolean hardIsMore) {
    this.key = key;
    this.hardIsMore = hardIsMore;
  }

  public String key() {
    return key;
  }

  /** Whether a score keeps to a limit. */
  public boolean passes(double score, double limit) {
    return hardIsMore ? score <= limit : score >= limit;
  }

  /** Whether a higher score is a harder text. */
  public boolean hardIsMore() {
    return hardIsMore;
  }

  static Optional<Formula> of(String key) {
    return Stream.of(values()).filter(f -> f.key.equals(key)).findFirst();
  }
}
