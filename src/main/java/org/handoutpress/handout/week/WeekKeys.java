package org.handoutpress.handout.week;

import org.handoutpress.content.Phrase;
import org.handoutpress.content.Week;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.tag.Role;

/** What to write into the rows of a week's table. */
record WeekKeys(Sheet sheet) {
  Box box() {
    Style style = sheet.style();
    return Column.of(
        sheet.text(Role.P, scale(), style.body()), sheet.text(Role.P, legPain(), style.body()));
  }

  private String scale() {
    Wording words = sheet.words();
    return words.of(Phrase.PAIN_KEY, "scale", words.of(week().painScale()));
  }

  private String legPain() {
    return sheet.words().labelled(sheet.words().of(week().legPain()), new LegPain(sheet).key());
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }
}
