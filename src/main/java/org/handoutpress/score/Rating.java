package org.handoutpress.score;

/**
 * What was found of an item.
 *
 * @param evidence in few words: where, and what
 */
public record Rating(Item item, Verdict verdict, String evidence) {
  /** What can be said of an item. */
  public enum Verdict {
    AGREE("agree"),
    DISAGREE("disagree"),
    NOT_APPLICABLE("not applicable"),
    /** Not by a program. */
    PERSON("a person");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  static Rating of(Item item, boolean agree, String evidence) {
    return new Rating(item, agree ? Verdict.AGREE : Verdict.DISAGREE, evidence);
  }

  static Rating notApplicable(Item item, String why) {
    return new Rating(item, Verdict.NOT_APPLICABLE, why);
  }

  static Rating person(Item item) {
    return new Rating(item, Verdict.PERSON, "");
  }
}
