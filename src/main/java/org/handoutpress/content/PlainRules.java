package org.handoutpress.content;

import java.util.List;

/**
 * What plain words are, in one language. In all lists of words, {@code *} at the end or the start
 * of a word stands for any letters.
 *
 * @param language the tag of the language
 * @param scores how hard a text may be
 * @param averageUnder a text's sentences have fewer words than this on average
 * @param longest the most words of one sentence
 * @param mostItems the most items of a list
 * @param jargon words that need a plain twin beside them
 * @param promises words that no handout may say, each with what to say instead
 * @param numbers numbers in words, each with its figure
 */
public record PlainRules(
    String language,
    SyllableRule syllables,
    List<Score> scores,
    int averageUnder,
    int longest,
    int mostItems,
    Steps steps,
    Passive passive,
    List<Jargon> jargon,
    List<Instead> promises,
    List<Instead> numbers) {
  public PlainRules {
    scores = List.copyOf(scores);
    jargon = List.copyOf(jargon);
    promises = List.copyOf(promises);
    numbers = List.copyOf(numbers);
  }

  /** A formula, and the score that a text must keep to. */
  public record Score(Formula formula, double limit) {}

  /** Words, and what to write instead. */
  public record Instead(String words, String instead) {}

  /** A word of the trade, and the plain words of which one must stand beside it. */
  public record Jargon(String word, List<String> plain) {
    public Jargon {
      plain = List.copyOf(plain);
    }
  }

  /**
   * What a step may hold.
   *
   * @param mostSentences the most sentences of a step
   * @param joiners words that, like a comma, may lead from one action to another
   * @param actions the verbs of actions, as a step says them
   */
  public record Steps(int mostSentences, List<String> joiners, List<String> actions) {
    public Steps {
      joiners = List.copyOf(joiners);
      actions = List.copyOf(actions);
    }
  }

  /**
   * How to know the passive voice: a helper, then a participle.
   *
   * @param helpers forms of the verb that makes the passive
   * @param between words that may stand between the two
   * @param participles participles; {@code *ed} stands for all that end so
   * @param states participles that here say how somebody is, and not what is done to them
   */
  public record Passive(
      List<String> helpers, List<String> between, List<String> participles, List<String> states) {
    public Passive {
      helpers = List.copyOf(helpers);
      between = List.copyOf(between);
      participles = List.copyOf(participles);
      states = List.copyOf(states);
    }
  }
}
