package org.handoutpress.handout.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.handoutpress.imposition.Edge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one reads from right to left, a booklet is bound at the right. */
class ReadingDirectionTest {
  @ParameterizedTest
  @CsvSource({
    "en-GB, LEFT",
    "el, LEFT",
    "ru, LEFT",
    "zh-Hans, LEFT",
    "ar, RIGHT",
    "ar-EG, RIGHT",
    "he, RIGHT",
    "fa, RIGHT",
    "ur-PK, RIGHT",
    "pa, LEFT",
    "pa-Arab, RIGHT"
  })
  void bindsAt(String language, Edge edge) {
    assertThat(ReadingDirection.binding(language)).isEqualTo(edge);
  }
}
