package org.handoutpress.handout.card;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.imposition.CutMarks;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Furniture;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Rule;
import org.handoutpress.layout.Section;

/**
 * Small cards to cut out and laminate: in front the pictures and the dose, behind the steps. A page
 * is a card with its bleed around it; text keeps clear of where a cut may go astray.
 */
public final class CutCards {
  /** From the edge of a card to its text. */
  private static final int SAFE = Lengths.mm(5);

  /** How much of the strip of colour is on the card. It tells the front from the back. */
  private static final int STRIP = Lengths.mm(3);

  private final Sheet sheet;
  private final Size page;

  private CutCards(Press press, CutFormat format) {
    Style style = new Style(format.scale(), press.theme().tone().inks());
    this.sheet = new Sheet(press, style, Wording.of(press.library()));
    this.page = format.on(press.theme().paper().portrait()).page();
  }

  /**
   * Front and back of each card in turn. Throws {@link org.handoutpress.layout.DoesNotFit} if a
   * text is too long for its side.
   *
   * @param exercises empty: all
   */
  public static Composition compose(Press press, CutFormat format, List<Exercise> exercises) {
    CutCards cards = new CutCards(press, format);
    List<Section> sections = new ArrayList<>();
    for (Exercise exercise : exercises) {
      cards.add(Task.own(exercise), sections);
    }
    String title = cards.sheet.words().of(Phrase.CUT_FILE, "count", format.cards());
    return new Paginator(press.type()).compose(press.info(title), sections, Furniture.none());
  }

  private void add(Task task, List<Section> sections) {
    int edge = 2 * (CutMarks.BLEED + SAFE);
    Size area = new Size(page.width() - edge, page.height() - edge);
    Sheet told = sheet.telling(task);
    sections.add(section(Overlay.of(strip(), inside(new CutFront(told, task, area).box()))));
    sections.add(section(inside(new CutBack(told, task, area).box())));
  }

  private Section section(Box box) {
    return new Section(new PageMaster(page, Insets.all(0)), page.height(), box);
  }

  private static Box inside(Box box) {
    return new Padded(Insets.all(CutMarks.BLEED + SAFE), box);
  }

  /** Over three edges of the card and beyond them; nothing where ink is saved. */
  private Box strip() {
    if (sheet.style().inks().savesInk()) {
      return new Gap(0);
    }
    int height = CutMarks.BLEED + STRIP;
    Box rule = Rule.across(height, sheet.style().inks().accent());
    return Artifact.layout(new Padded(new Insets(height / 2, 0, 0, 0), rule));
  }
}
