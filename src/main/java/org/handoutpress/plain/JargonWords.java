package org.handoutpress.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.PlainRules.Jargon;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;

/**
 * Words of the trade. Each text may use one if its plain twin stands beside it, as in "weak bones
 * (osteoporosis)"; or may speak about it, in quotation marks.
 */
final class JargonWords {
  /** What may stand between a word and its twin: marks, and one short word such as "the". */
  private static final String BESIDE =
      "[^\\p{L}\\p{N}.!?]{1,3}(?:\\p{L}{1,3}[^\\p{L}\\p{N}.!?]{1,2})?";

  private record Term(Jargon jargon, Pattern word, Pattern twins) {}

  private final List<Term> terms;

  JargonWords(PlainRules rules) {
    terms = rules.jargon().stream().map(JargonWords::term).toList();
  }

  private static Term term(Jargon jargon) {
    String word = "(?:" + WordPattern.source(jargon.word()) + ")";
    String twin = "(?:" + WordPattern.anyOf(jargon.plain()) + ")";
    return new Term(
        jargon,
        WordPattern.of(jargon.word()),
        WordPattern.whole(word + BESIDE + twin + "|" + twin + BESIDE + word));
  }

  void check(Text text, Findings findings) {
    terms.forEach(term -> check(term, text, findings));
  }

  private static void check(Term term, Text text, Findings findings) {
    Matcher matcher = term.word().matcher(Filled.in(text));
    if (matcher.find()
        && !term.twins().matcher(Filled.in(text)).find()
        && !quoted(text.value(), matcher.start())) {
      findings.add(
          text,
          matcher.start(),
          Code.JARGON,
          "\"" + matcher.group() + "\" is a word that many patients do not know.",
          "Write \"" + term.jargon().plain().get(0) + "\" instead, or beside it in brackets.");
    }
  }

  private static boolean quoted(String text, int at) {
    String before = text.substring(0, at);
    return opens(before, '“', '”') || opens(before, '«', '»');
  }

  private static boolean opens(String before, char open, char close) {
    return before.lastIndexOf(open) > before.lastIndexOf(close);
  }
}
