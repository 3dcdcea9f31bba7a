package org.handoutpress.score;

/**
 * The items of two lists, in short words of ours: the PEMAT for printed matter (Shoemaker, Wolf and
 * Brach, AHRQ 14-0002-EF, 2014; it has no items 13 and 14) and the CDC Clear Communication Index
 * (CDC, 2013; 2019).
 */
public enum Item {
  P1(Source.PEMAT, 1, "the purpose is plain"),
  P2(Source.PEMAT, 2, "nothing leads away from it"),
  P3(Source.PEMAT, 3, "everyday words"),
  P4(Source.PEMAT, 4, "medical words only where needed, and explained"),
  P5(Source.PEMAT, 5, "active voice"),
  P6(Source.PEMAT, 6, "numbers are clear"),
  P7(Source.PEMAT, 7, "nothing to calculate"),
  P8(Source.PEMAT, 8, "short chunks"),
  P9(Source.PEMAT, 9, "parts have headings"),
  P10(Source.PEMAT, 10, "a logical order"),
  P11(Source.PEMAT, 11, "a summary"),
  P12(Source.PEMAT, 12, "visual cues to key points"),
  P15(Source.PEMAT, 15, "pictures where they help"),
  P16(Source.PEMAT, 16, "pictures say what the words say"),
  P17(Source.PEMAT, 17, "pictures have captions"),
  P18(Source.PEMAT, 18, "pictures are clear and uncluttered"),
  P19(Source.PEMAT, 19, "simple tables, short headings"),
  P20(Source.PEMAT, 20, "at least one action"),
  P21(Source.PEMAT, 21, "the reader is spoken to"),
  P22(Source.PEMAT, 22, "actions in explicit steps"),
  P23(Source.PEMAT, 23, "a tool to use, such as a diary"),
  P24(Source.PEMAT, 24, "how to calculate is told"),
  P25(Source.PEMAT, 25, "how to use tables and charts is told"),
  P26(Source.PEMAT, 26, "pictures of each action"),
  C1(Source.CDC, 1, "one main message"),
  C2(Source.CDC, 2, "the main message comes first"),
  C3(Source.CDC, 3, "the main message stands out"),
  C4(Source.CDC, 4, "a picture supports it, with words beside it"),
  C5(Source.CDC, 5, "a call to act"),
  C6(Source.CDC, 6, "message and call in the active voice"),
  C7(Source.CDC, 7, "the reader's own words"),
  C8(Source.CDC, 8, "lists, of 7 items or fewer"),
  C9(Source.CDC, 9, "chunks under headings"),
  C10(Source.CDC, 10, "what matters most comes first"),
  C11(Source.CDC, 11, "what is known and not known"),
  C12(Source.CDC, 12, "something to do is advised"),
  C13(Source.CDC, 13, "why it matters"),
  C14(Source.CDC, 14, "how, how often, and whom to ask"),
  C15(Source.CDC, 15, "numbers that readers use"),
  C16(Source.CDC, 16, "numbers are explained"),
  C17(Source.CDC, 17, "nothing to calculate"),
  C18(Source.CDC, 18, "what the risk is"),
  C19(Source.CDC, 19, "risks and benefits"),
  C20(Source.CDC, 20, "chances in words or pictures");

  /** Which list it is of. */
  public enum Source {
    PEMAT("PEMAT-P"),
    CDC("CDC Index");

    private final String words;

    Source(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  private final Source source;
  private final int number;
  private final String words;

  Item(Source source, int number, String words) {
    this.source = source;
    this.number = number;
    this.words = words;
  }

  public Source source() {
    return source;
  }

  /** As the list has it. */
  public int number() {
    return number;
  }

  public String words() {
    return words;
  }
}
