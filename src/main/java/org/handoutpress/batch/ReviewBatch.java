package org.handoutpress.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.batch.files.Access;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.make.Bench;
import org.handoutpress.batch.run.Made;
import org.handoutpress.batch.run.Outcome;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.source.Materials;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.ReviewGate;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.content.Library;
import org.handoutpress.content.Review;
import org.handoutpress.content.ReviewDraft;
import org.handoutpress.content.ReviewNotes;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.review.ReviewSheet;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.layout.Composition;
import org.handoutpress.typeset.Typesetter;
import org.handoutpress.verify.check.Expectation;

/** Makes the sheet on which a clinician reviews the content, and the record to fill in. */
public final class ReviewBatch {
  static final String SHEET = "review-sheet.pdf";
  static final String DRAFT = "review-draft.json";
  private static final int SMALLEST_TYPE = Lengths.pt(10);

  private ReviewBatch() {}

  /**
   * Writes both into the folder of the settings.
   *
   * @throws ProblemException if the content is wrong or the machine fails; then no file has changed
   */
  public static Outcome make(Settings asked, Watch watch) throws ProblemException {
    try (Resources resources = Resources.open(asked.content())) {
      Materials materials = Materials.read(resources, asked.language());
      Settings settings = asked.on(materials.library());
      ReviewNotes notes =
          ReviewNotes.read(resources.content(), materials.library(), settings.language());
      Press press = press(materials, resources, settings);
      Composition sheet = ReviewSheet.compose(press, notes, DRAFT);
      Expectation expected = Expectation.print().withSmallestType(SMALLEST_TYPE);
      byte[] pdf = new Bench(press).writeSized(SHEET, sheet, expected);
      Review review = ReviewGate.withPictures(materials.library(), resources).review();
      String draft = ReviewDraft.of(resources.content(), settings.language(), review);
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put(SHEET, pdf);
      files.put(DRAFT, draft.getBytes(StandardCharsets.UTF_8));
      try (OutputFolder folder = OutputFolder.open(settings.out(), Access.USUAL)) {
        folder.replace(files, watch);
      }
      return new Outcome(made(settings, files, sheet.pages().size()), List.of());
    }
  }

  private static Press press(Materials materials, Resources resources, Settings settings) {
    Library library = materials.library();
    return new Press(
        library,
        materials.gallery().of(Optional.empty()),
        settings.theme().with(Legibility.USUAL),
        new Typesetter(resources.fonts(Legibility.USUAL), library.language()),
        settings.date());
  }

  private static List<Made> made(Settings settings, Map<String, byte[]> files, int pages) {
    List<Made> made = new ArrayList<>();
    files.forEach(
        (file, bytes) ->
            made.add(
                new Made(
                    settings.out().resolve(file), file.equals(SHEET) ? pages : 0, bytes.length)));
    return made;
  }
}
