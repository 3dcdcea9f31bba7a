package org.handoutpress.content;

/**
 * The words of the stop box.
 *
 * @param sheetNow the shorter wording of the weekly sheet
 * @param sheetCall the shorter wording of the weekly sheet and of the booklet
 */
public record Stop(Text word, Rule now, Rule call, Rule sheetNow, Rule sheetCall) {
  /** What to do (set bold), and when. */
  public record Rule(Text lead, Text text) {}
}
