package org.handoutpress.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Place;

/**
 * A work cited (CSL-JSON).
 *
 * @param authors each as "Family, Given", or the literal name of an organisation
 * @param container the site or journal it appeared in
 * @param issued year, year-month or full date (ISO 8601)
 * @param questions the ids of the questions that rest on it; empty: the whole content does
 * @param language of the title (BCP 47); empty: that of the content
 */
public record Reference(
    String id,
    List<String> authors,
    String title,
    String container,
    String issued,
    URI url,
    List<String> questions,
    Optional<String> language,
    Place place) {
  public Reference {
    authors = List.copyOf(authors);
    questions = List.copyOf(questions);
  }
}
