package org.handoutpress.batch.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handoutpress.batch.files.Sha256;
import org.handoutpress.content.Change;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Picture;
import org.handoutpress.content.Review;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** Lets through what a clinician has reviewed. */
public final class ReviewGate {
  private static final int NAMED = 3;

  private ReviewGate() {}

  /** With each picture among what a clinician answers for, by a digest of its file. */
  public static Library withPictures(Library library, Resources resources) {
    Map<String, String> pictures = new TreeMap<>();
    for (Exercise exercise : library.exercises()) {
      for (Picture picture : exercise.pictures()) {
        Optional<Path> file = PictureFiles.find(resources.illustrations(), picture.file());
        if (file.isPresent()) {
          pictures.put("illustrations/" + picture.file() + "#", digest(file.get()));
        }
      }
    }
    return library.with(library.review().with(pictures));
  }

  /** What is wrong with a file that cannot be read is told where the picture is. */
  private static String digest(Path file) {
    try {
      return "SHA-256 " + Sha256.of(file).substring(0, 16);
    } catch (IOException toldLater) {
      return "";
    }
  }

  /** The same for the content of a whole run. */
  public static void check(Library library, Resources resources, Settings settings)
      throws ProblemException {
    check(library, Place.file(resources.content().resolve("review.json").toString()), settings);
  }

  /**
   * Refuses content that was not reviewed, if the settings ask for that.
   *
   * @param place where the content is asked for
   */
  static void check(Library library, Place place, Settings settings) throws ProblemException {
    Review review = library.review();
    if (settings.requireReviewed()) {
      Optional<String> fault =
          switch (review.state(settings.date())) {
            case UNREVIEWED -> Optional.of(unreviewed(review, settings));
            case CHANGED -> Optional.of(changed(review) + overdue(review, settings));
            case OVERDUE -> Optional.of(overdue(review, settings).strip());
            case REVIEWED -> Optional.empty();
          };
      if (fault.isPresent()) {
        throw new ProblemException(refusal(library, place, fault.get()));
      }
    }
  }

  private static Problem refusal(Library library, Place place, String why) {
    return Problem.at(
        place,
        Code.NOT_REVIEWED,
        "The content in " + library.language() + " may not be printed. " + why,
        "Have it read and signed: handouts check --review makes the sheet. Without"
            + " --require-reviewed it is printed, and every page says this.");
  }

  private static String unreviewed(Review review, Settings settings) {
    return review
        .reading()
        .map(r -> "Its review of " + r.date() + " is after the day of the pages, ")
        .map(told -> told + settings.date() + ".")
        .orElse("No clinician has reviewed it yet.");
  }

  private static String changed(Review review) {
    List<Change> changes = review.changes();
    String names = changes.stream().limit(NAMED).map(Change::key).collect(Collectors.joining(", "));
    String more = changes.size() > NAMED ? " and " + (changes.size() - NAMED) + " more" : "";
    String many = changes.size() == 1 ? "1 text has" : changes.size() + " texts have";
    return many + " changed since its review of " + date(review) + ": " + names + more + ".";
  }

  private static String date(Review review) {
    return review.reading().orElseThrow().date().toString();
  }

  private static String overdue(Review review, Settings settings) {
    Review.Reading reading = review.reading().orElseThrow();
    return reading.due().isBefore(settings.date())
        ? " Its review of " + date(review) + " was due again on " + reading.due() + "."
        : "";
  }
}
