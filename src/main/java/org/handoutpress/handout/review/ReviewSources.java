package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Evidence;
import org.handoutpress.content.Reference;
import org.handoutpress.handout.block.Work;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Span;

/** The works that the texts rest on, and what they say. */
record ReviewSources(ReviewDesk desk) {
  private static final double INDENT = 7;

  List<ReviewBlock> blocks() {
    List<Reference> references = desk.library().references();
    List<Evidence> others = new ReviewWorks(desk).others();
    List<ReviewBlock> blocks =
        new ArrayList<>(List.of(desk.heading(SOURCES), desk.lead(desk.say(SOURCES_LEAD))));
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Box work = new Work(desk.sheet(), i + 1, reference, told(reference)).box();
      blocks.add(item(work));
    }
    if (!others.isEmpty()) {
      blocks.add(desk.lead(desk.say(SOURCES_MORE)));
    }
    for (int i = 0; i < others.size(); i++) {
      blocks.add(item(other(references.size() + i + 1, others.get(i))));
    }
    return blocks;
  }

  /** A list of one, so that a page may end after it. */
  private ReviewBlock item(Box work) {
    return new ReviewBlock.Item(desk.u(1), new Branch(Tag.numberedList(), work), false);
  }

  private String told(Reference reference) {
    return desk.notes().evidence().stream()
        .filter(e -> e.id().equals(reference.id()))
        .findFirst()
        .map(this::told)
        .orElse(desk.say(SOURCE_FOR_ALL));
  }

  private String told(Evidence evidence) {
    List<String> lines = new ArrayList<>();
    lines.add(desk.say(THEY_SAY, "says", evidence.says()));
    evidence.differs().ifPresent(d -> lines.add(desk.say(WE_DIFFER, "differs", d)));
    evidence.secondHand().ifPresent(w -> lines.add(desk.say(SECOND_HAND, "where", w)));
    return String.join(" \n", lines);
  }

  private Box other(int number, Evidence evidence) {
    Style style = desk.sheet().style();
    Evidence.Source source = evidence.work().orElseThrow();
    String dated = source.dated().map(d -> " (" + d + ")").orElse("");
    String title = source.by() + dated + ". " + source.title() + ". \n";
    Piece link =
        new Piece(
            new Span(Work.address(source.url()), style.body()),
            Optional.of(Tag.of(Role.LINK)),
            Optional.of(new Target.Web(source.url())));
    List<Piece> pieces =
        List.of(
            piece(title, Work.spoken(desk.sheet(), source.language())),
            link,
            piece(" \n" + told(evidence), Tag.of(Role.SPAN)));
    Box body = new Branch(Tag.of(Role.LBODY), new Paragraph(pieces, style.leading(), Align.LEFT));
    Box label = desk.sheet().text(Role.LBL, number + ". ", style.body());
    return new Branch(
        Tag.of(Role.LI), Row.of(Row.Cell.rest(0, label), Row.Cell.rest(style.mm(INDENT), body)));
  }

  private Piece piece(String words, Tag tag) {
    Span span = new Span(words, desk.sheet().style().body());
    return new Piece(span, Optional.of(tag), Optional.empty());
  }
}
