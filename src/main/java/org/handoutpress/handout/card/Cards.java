package org.handoutpress.handout.card;

import java.util.List;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DocumentInfo;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Section;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Meaning;

/** The exercise cards: one exercise on one page, or on two where the type is too large for one. */
public final class Cards {
  private static final Insets MARGINS = Insets.all(Lengths.mm(15));
  private static final Insets SMALL = Insets.symmetric(Lengths.mm(12), Lengths.mm(14));

  private final Press press;
  private final Sheet sheet;
  private final PageMaster master;

  private Cards(Press press) {
    this.press = press;
    Theme theme = press.theme();
    this.sheet = new Sheet(press, theme.card(), Wording.of(press.library()));
    this.master =
        new PageMaster(theme.paper().portrait(), theme.paper() == Paper.A5 ? SMALL : MARGINS);
  }

  /** The card of one exercise. A text that does not fit is a problem that names it. */
  public static Composition one(Press press, Exercise exercise) throws ProblemException {
    Cards cards = new Cards(press);
    String title =
        cards
            .sheet
            .words()
            .of(Phrase.TITLE_CARD, "number", exercise.number(), "name", exercise.name());
    return cards.compose(press.info(title), List.of(exercise));
  }

  /** All cards in one document. */
  public static Composition all(Press press) throws ProblemException {
    Cards cards = new Cards(press);
    String title = cards.sheet.words().of(Phrase.TITLE_CARDS);
    return cards.compose(press.info(title), press.library().exercises());
  }

  private Composition compose(DocumentInfo info, List<Exercise> exercises) throws ProblemException {
    List<Section> sections = new java.util.ArrayList<>();
    for (Exercise exercise : exercises) {
      sections.addAll(sections(exercise));
    }
    return new Paginator(press.type())
        .compose(info, sections, (page, number, count) -> pageNumber(number, count));
  }

  private List<Section> sections(Exercise exercise) throws ProblemException {
    Task task = Task.own(exercise);
    return pages(sheet.telling(task), task).stream()
        .map(page -> new Section(master, master.textArea().height(), page))
        .toList();
  }

  private List<Box> pages(Sheet told, Task task) throws ProblemException {
    if (press.theme().cardIsOpening()) {
      CardOpening card = new CardOpening(told, task, master.textArea());
      return card.pages().orElseThrow(() -> tooLong(card.firstThatFellOff()));
    }
    Card card = new Card(told, task, master.textArea());
    return List.of(card.box().orElseThrow(() -> tooLong(card.firstThatFellOff())));
  }

  private static ProblemException tooLong(Text text) {
    return new ProblemException(
        Problem.at(
            text.place(),
            Code.DOES_NOT_FIT,
            "the card is too small for this text: \u201C" + text + "\u201D",
            "Shorten it, or a text above it, by a line."));
  }

  private Box pageNumber(int page, int pages) {
    if (press.theme().cardIsOpening()) {
      int ofCard = (page - 1) % CardFoot.PAGES + 1;
      CardFoot foot = new CardFoot(sheet, master.textArea().width());
      return foot.number(ofCard, master.textArea().height());
    }
    String words = sheet.words().of(Phrase.FOOTER_PAGE, "number", page, "count", pages);
    return Sized.bottom(
        master.textArea().height(),
        new Artifact(
            Meaning.Artifact.FOOTER,
            sheet.plain(words, sheet.style().small()).aligned(Align.RIGHT)));
  }
}
