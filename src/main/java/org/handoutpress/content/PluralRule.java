package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which whole numbers take a form, as CLDR writes it: {@code n % 10 = 2..4 and n % 100 != 12..14}
 * (Unicode Technical Standard 35, part 3, section 5.1.1). All operands but {@code n} and {@code i}
 * tell of decimals, and are 0.
 *
 * @param any of which one list must hold as a whole
 */
record PluralRule(List<List<Relation>> any) {
  private static final String LIST = "\\d+(?:\\.\\.\\d+)?(?: ?, ?\\d+(?:\\.\\.\\d+)?)*";
  private static final Pattern RELATION =
      Pattern.compile("([nivwftce])(?: ?% ?(\\d+))? ?(!?=) ?(" + LIST + ")");

  /** A range holds its two ends. */
  private record Range(int from, int to) {}

  /**
   * A remainder that is in one of the ranges, or in none of them.
   *
   * @param modulus 0: the number itself
   */
  record Relation(boolean decimals, int modulus, boolean in, List<Range> ranges) {
    boolean holds(int count) {
      int whole = decimals ? 0 : count;
      int n = modulus == 0 ? whole : whole % modulus;
      return in == ranges.stream().anyMatch(r -> r.from <= n && n <= r.to);
    }
  }

  /** The rule; empty if it is none. */
  static Optional<PluralRule> parse(String rule) {
    List<List<Relation>> any = new ArrayList<>();
    for (String part : rule.strip().split(" +or +", -1)) {
      List<Relation> all = new ArrayList<>();
      for (String relation : part.split(" +and +", -1)) {
        Matcher matcher = RELATION.matcher(relation);
        if (!matcher.matches()) {
          return Optional.empty();
        }
        all.add(relation(matcher));
      }
      any.add(all);
    }
    return Optional.of(new PluralRule(any));
  }

  private static Relation relation(Matcher matcher) {
    boolean decimals = !"ni".contains(matcher.group(1));
    int modulus = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    List<Range> ranges = new ArrayList<>();
    for (String range : matcher.group(4).split(" ?, ?", -1)) {
      String[] ends = range.split("\\.\\.", -1);
      ranges.add(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
    }
    return new Relation(decimals, modulus, matcher.group(3).equals("="), ranges);
  }

  boolean holds(int count) {
    return any.stream().anyMatch(all -> all.stream().allMatch(r -> r.holds(count)));
  }
}
