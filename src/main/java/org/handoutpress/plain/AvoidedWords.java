package org.handoutpress.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.PlainRules.Instead;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;

/** Words that no text may say: promises, and numbers in words. */
final class AvoidedWords {
  private record Avoided(Pattern pattern, Code code, String what, String hint) {}

  private final List<Avoided> all;

  AvoidedWords(PlainRules rules) {
    all =
        Stream.concat(
                rules.promises().stream().map(AvoidedWords::promise),
                rules.numbers().stream().map(AvoidedWords::number))
            .toList();
  }

  private static Avoided promise(Instead promise) {
    return new Avoided(
        WordPattern.of(promise.words()),
        Code.PROMISE,
        "promises more than anybody knows.",
        "Say " + promise.instead() + ".");
  }

  private static Avoided number(Instead number) {
    return new Avoided(
        WordPattern.of(number.words()),
        Code.NUMBER_WORD,
        "is a number in words.",
        "Write " + number.instead() + ".");
  }

  void check(Text text, Findings findings) {
    for (Avoided avoided : all) {
      Matcher matcher = avoided.pattern().matcher(Filled.in(text));
      while (matcher.find()) {
        String what = "\"" + matcher.group() + "\" " + avoided.what();
        findings.add(text, matcher.start(), avoided.code(), what, avoided.hint());
      }
    }
  }
}
