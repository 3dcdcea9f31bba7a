package org.handoutpress.handout.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handoutpress.content.ClinicianPhrase;
import org.handoutpress.content.Library;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Programme;
import org.handoutpress.content.ReviewNotes;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.booklet.Booklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Section;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Meaning;

/** Everything that a clinician answers for, to be read, ticked and signed. */
public final class ReviewSheet {
  private static final Insets MARGINS = Insets.all(Lengths.mm(15));

  private final Press press;
  private final ReviewDesk desk;
  private final PageMaster master;

  private ReviewSheet(Press press, ReviewNotes notes) {
    this.press = press;
    this.master = new PageMaster(press.theme().paper().portrait(), MARGINS);
    Library library = press.library();
    Wording words = new Wording(library, pages(press), library.exercises().size(), Map.of());
    Sheet sheet = new Sheet(press, press.theme().clinician(), words);
    this.desk = new ReviewDesk(sheet, notes, master.textArea().width());
  }

  /**
   * Composes it.
   *
   * @param draft the name of the file in which the review is recorded
   */
  public static Composition compose(Press press, ReviewNotes notes, String draft) {
    return new ReviewSheet(press, notes).compose(draft);
  }

  /** The printed numbers of the pages that texts of the booklet name. */
  private static Map<String, String> pages(Press press) {
    Map<String, String> pages = new TreeMap<>();
    List<String> all = press.library().exercises().stream().map(e -> e.id()).toList();
    Programme programme =
        new Programme("all", press.library().clinic().name(), all, Optional.empty());
    Booklet.compose(press, programme)
        .anchors()
        .forEach((anchor, index) -> pages.put(anchor, Integer.toString(index + 1)));
    return pages;
  }

  private Composition compose(String draft) {
    ReviewNames names = new ReviewNames(desk);
    List<ReviewBlock> blocks = new ArrayList<>(new ReviewFront(desk, names).blocks());
    blocks.add(new ReviewBlock.NewPage());
    blocks.addAll(new ReviewExercises(desk).blocks());
    blocks.addAll(new ReviewCare(desk).blocks());
    blocks.addAll(new ReviewClaims(desk).blocks());
    blocks.addAll(new ReviewOther(desk).blocks());
    blocks.addAll(new ReviewCorrections(desk, names).blocks());
    blocks.addAll(new ReviewSources(desk).blocks());
    blocks.addAll(new ReviewSign(desk, draft).blocks());
    int room = master.textArea().height() - desk.u(5);
    List<Section> sections =
        new ReviewPages(desk, room)
            .of(blocks).stream().map(page -> new Section(master, room, page)).toList();
    return new Paginator(press.type())
        .compose(press.info(desk.say(ClinicianPhrase.TITLE)), sections, this::foot);
  }

  private Box foot(PageMaster page, int number, int count) {
    Wording words = desk.sheet().words();
    String version = press.library().review().version();
    String date = words.date(press.date());
    String left = desk.say(ClinicianPhrase.FOOTER, "version", version, "date", date);
    String right = words.of(Phrase.FOOTER_PAGE, "number", number, "count", count);
    Style style = desk.sheet().style();
    Box line =
        Overlay.of(
            desk.sheet().plain(left, style.small()),
            desk.sheet().plain(right, style.small()).aligned(Align.RIGHT));
    return Sized.bottom(page.textArea().height(), new Artifact(Meaning.Artifact.FOOTER, line));
  }
}
