package org.handoutpress.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoutpress.plain.Told;
import org.handoutpress.score.Rating.Verdict;
import org.handoutpress.verify.outline.Outline;

/**
 * What a program found of one document: PEMAT-informed, for a person judges the rest.
 *
 * @param ratings of all items, in their order
 */
public record Score(String document, List<Rating> ratings) {
  public Score {
    ratings = List.copyOf(ratings);
  }

  /** Judges a finished document. */
  public static Score of(String document, Outline outline, Told told) {
    Map<Item, Rating> found = new EnumMap<>(Item.class);
    Stream.of(
            new Design(outline).ratings(),
            new Pictures(outline, told).ratings(),
            new Sentences(outline, told).ratings(),
            new Actions(outline, told).ratings())
        .flatMap(List::stream)
        .forEach(rating -> found.put(rating.item(), rating));
    return new Score(
        document,
        Stream.of(Item.values()).map(i -> found.getOrDefault(i, Rating.person(i))).toList());
  }

  public Rating rating(Item item) {
    return ratings.stream().filter(r -> r.item() == item).findFirst().orElseThrow();
  }

  /** Those that a program can judge in this document, or that do not apply to it. */
  public List<Rating> judged() {
    return ratings.stream().filter(r -> r.verdict() != Verdict.PERSON).toList();
  }

  public List<Item> forAPerson() {
    return ratings.stream().filter(r -> r.verdict() == Verdict.PERSON).map(Rating::item).toList();
  }

  public int agreed() {
    return count(Verdict.AGREE);
  }

  /** Judged, and not out of place. */
  public int applicable() {
    return agreed() + count(Verdict.DISAGREE);
  }

  private int count(Verdict verdict) {
    return (int) ratings.stream().filter(r -> r.verdict() == verdict).count();
  }
}
