package org.handoutpress.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;

/** Finds the passive voice: a helper, then a participle that is not a state. */
final class PassiveVoice {
  private static final String SPACE = "[\\s\\u00a0]+";

  private final Pattern passive;

  PassiveVoice(PlainRules.Passive rules) {
    String between = "(?:(?:" + WordPattern.anyOf(rules.between()) + ")" + SPACE + ")*";
    String state = "(?!(?:" + WordPattern.anyOf(rules.states()) + ")(?![\\p{L}]))";
    passive =
        WordPattern.whole(
            "(?:"
                + WordPattern.anyOf(rules.helpers())
                + ")"
                + SPACE
                + between
                + state
                + "(?:"
                + WordPattern.anyOf(rules.participles())
                + ")");
  }

  boolean isIn(String sentence) {
    return passive.matcher(sentence).find();
  }

  void check(Text text, Findings findings) {
    Matcher matcher = passive.matcher(Filled.in(text));
    while (matcher.find()) {
      findings.add(
          text,
          matcher.start(),
          Code.PASSIVE,
          "\"" + matcher.group() + "\" does not say who does it.",
          "Say who does what: \"we ...\", \"you ...\", or tell the reader to do it.");
    }
  }
}
