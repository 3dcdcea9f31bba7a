package org.handoutpress.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;

/** Judges words that were read from finished pages, by the rules of their language. */
public final class Told {
  private final Sentences sentences;
  private final PassiveVoice passive;
  private final Pattern movement;
  private final Pattern order;

  /**
   * For a language.
   *
   * @param orders how sentences begin that tell the reader to do something, besides the actions of
   *     the rules
   */
  public Told(PlainRules rules, List<String> orders) {
    sentences = new Sentences(rules.language());
    passive = new PassiveVoice(rules.passive());
    movement = beginning(rules.steps().actions());
    order = beginning(orders);
  }

  private static Pattern beginning(List<String> verbs) {
    String action = "(?:" + WordPattern.anyOf(verbs) + ")";
    return Pattern.compile(
        "^[^\\p{L}]*" + WordPattern.whole(action).pattern(),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Those of a text, each stripped. */
  public List<String> sentences(String words) {
    Text text = new Text(words, Place.file(""));
    return sentences.of(text).stream().map(s -> s.text().strip()).toList();
  }

  /** Whether a sentence says what is done, and not who does it. */
  public boolean isPassive(String sentence) {
    return passive.isIn(sentence);
  }

  /** Whether a sentence tells the reader to do something, and begins with it. */
  public boolean isOrder(String sentence) {
    return isMovement(sentence) || order.matcher(sentence).find();
  }

  /** Whether it tells how to move, and begins with it. */
  public boolean isMovement(String sentence) {
    return movement.matcher(sentence).find();
  }
}
