package org.handoutpress.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;

/** A step is a few short sentences, and each sentence asks for one action. */
final class OneAction {
  private static final String SPACE = "[\\s\\u00a0]+";

  private final Sentences sentences;
  private final int most;
  private final Pattern second;

  OneAction(Sentences sentences, PlainRules.Steps rules) {
    this.sentences = sentences;
    this.most = rules.mostSentences();
    String joiner = "(?:" + WordPattern.anyOf(rules.joiners()) + ")";
    String action = "(?:" + WordPattern.anyOf(rules.actions()) + ")";
    String join = "(?:,|" + WordPattern.whole(joiner).pattern() + ")";
    this.second =
        Pattern.compile(
            join + SPACE + "(?:" + joiner + SPACE + ")*" + WordPattern.whole(action).pattern(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  void check(Text step, Findings findings) {
    List<Sentence> said = sentences.of(step);
    if (said.size() > most) {
      findings.add(
          step,
          said.get(most).start(),
          Code.MANY_ACTIONS,
          "A step has " + said.size() + " sentences; the most is " + most + ".",
          "Make two steps of it.");
    }
    said.forEach(sentence -> check(step, sentence, findings));
  }

  /** A joiner that begins the sentence joins nothing. */
  private void check(Text step, Sentence sentence, Findings findings) {
    Matcher matcher = second.matcher(sentence.text());
    if (matcher.find(1)) {
      findings.add(
          step,
          sentence.start() + matcher.start(),
          Code.MANY_ACTIONS,
          "\"" + sentence.text().strip() + "\" asks for two actions in one sentence.",
          "Give each action a sentence of its own.");
    }
  }
}
