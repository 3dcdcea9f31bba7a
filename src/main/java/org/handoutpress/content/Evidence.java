package org.handoutpress.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What somebody else says of what our texts say, for the clinician who reviews them. Never printed
 * for a patient.
 *
 * @param id of a work cited in the handouts, or of {@code work}
 * @param work what it is, where no patient's page cites it
 * @param pages parts of the pages around the exercises that rest on it, as JSON pointers (RFC 6901)
 *     into guide.json
 * @param questions ids of the questions that rest on it
 * @param movements families of movement whose cautions rest on it
 * @param says what it says, in short
 * @param differs what we say otherwise
 * @param secondHand where it was read, if not there
 */
public record Evidence(
    String id,
    Optional<Source> work,
    List<String> pages,
    List<String> questions,
    List<String> movements,
    Text says,
    Optional<Text> differs,
    Optional<Text> secondHand) {
  /**
   * Who says it, and where.
   *
   * @param dated when, as it is written there
   * @param language of the title (BCP 47)
   */
  public record Source(
      String by, String title, URI url, Optional<String> dated, Optional<String> language) {}

  public Evidence {
    pages = List.copyOf(pages);
    questions = List.copyOf(questions);
    movements = List.copyOf(movements);
  }

  /** Whether a part of a page rests on it: the part itself, or one that it is in. */
  public boolean isFor(String page) {
    return pages.stream().anyMatch(p -> page.equals(p) || page.startsWith(p + "/"));
  }
}
