package org.handoutpress.content;

import java.util.Collection;
import java.util.List;

/**
 * When a question stands in the booklet of one patient.
 *
 * @param concerns {@link #ALWAYS}, or ids of exercises, families of movement and ids of cautions
 * @param answer what answers it there; empty: the same as everywhere
 */
public record Relevance(List<String> concerns, List<Text> answer) {
  /** Whatever is prescribed. */
  public static final String ALWAYS = "always";

  public Relevance {
    concerns = List.copyOf(concerns);
    answer = List.copyOf(answer);
  }

  /** Whether one of these, which hold for a plan, is named. */
  public boolean concerns(Collection<String> plan) {
    return concerns.contains(ALWAYS) || concerns.stream().anyMatch(plan::contains);
  }
}
