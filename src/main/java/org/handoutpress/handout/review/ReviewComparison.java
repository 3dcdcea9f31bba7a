package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Comparison;
import org.handoutpress.handout.block.Work;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Span;

/** What somebody else says of an exercise, where that stands, and what we say otherwise. */
record ReviewComparison(ReviewDesk desk, Comparison comparison) {
  Box box() {
    List<Box> parts = new ArrayList<>();
    parts.add(source());
    parts.add(line(desk.say(THEY_SAY, "says", comparison.says())));
    comparison.differs().ifPresent(d -> parts.add(line(desk.say(WE_DIFFER, "differs", d))));
    comparison.secondHand().ifPresent(w -> parts.add(line(desk.say(SECOND_HAND, "where", w))));
    return new Branch(Tag.of(Role.TD), Column.spaced(0, parts));
  }

  private Box line(String words) {
    return new Leaf(Tag.of(Role.P), desk.sheet().plain(words, desk.sheet().style().body()));
  }

  /** Titles are in the language of the source. */
  private Tag title() {
    Tag tag = Tag.of(Role.SPAN);
    return desk.sourceLanguage().map(tag::withLanguage).orElse(tag);
  }

  private Box source() {
    Style style = desk.sheet().style();
    String dated = comparison.dated().map(d -> " (" + d + ")").orElse("");
    String words = comparison.by() + dated + ". " + comparison.title() + ". \n";
    Piece told = new Piece(new Span(words, style.body()), Optional.of(title()), Optional.empty());
    Piece link =
        new Piece(
            new Span(Work.address(comparison.url()), style.body()),
            Optional.of(Tag.of(Role.LINK)),
            Optional.of(new Target.Web(comparison.url())));
    Paragraph both = new Paragraph(List.of(told, link), style.leading(), Align.LEFT);
    return new Branch(Tag.of(Role.P), both);
  }
}
