package org.handoutpress.content;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which form a number takes in one language. */
public final class Plurals {
  private final Map<PluralCategory, PluralRule> rules;

  Plurals(Map<PluralCategory, PluralRule> rules) {
    this.rules = new EnumMap<>(PluralCategory.class);
    this.rules.putAll(rules);
  }

  /** The form for a number; the form for all others if no rule holds. */
  public PluralCategory of(int count) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getValue().holds(count))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(PluralCategory.OTHER);
  }

  /** The forms that every phrase with a number must have. */
  Set<PluralCategory> categories() {
    Set<PluralCategory> all = EnumSet.of(PluralCategory.OTHER);
    all.addAll(rules.keySet());
    return all;
  }
}
