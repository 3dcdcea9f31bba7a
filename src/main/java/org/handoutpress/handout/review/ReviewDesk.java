package org.handoutpress.handout.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handoutpress.content.ClinicianPhrase;
import org.handoutpress.content.Library;
import org.handoutpress.content.ReviewNotes;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * What the parts of the review sheet build with.
 *
 * @param width of the text
 */
record ReviewDesk(Sheet sheet, ReviewNotes notes, int width) {
  /** The width of the last column, which has a box to tick. */
  static final int TICK = Lengths.mm(11);

  private static final int GUTTER = Lengths.mm(3);

  Library library() {
    return sheet.press().library();
  }

  /** Words for the clinician; {@code values} are names and values in turn. */
  String say(ClinicianPhrase phrase, Object... values) {
    return sheet.words().fill(notes.phrases().get(phrase).value(), values);
  }

  String count(ClinicianPhrase one, ClinicianPhrase other, int count) {
    return say(count == 1 ? one : other, "count", count);
  }

  /** The heading of a part, which starts a page of its own or not. */
  ReviewBlock heading(ClinicianPhrase phrase) {
    String words = say(phrase);
    Style style = sheet.style();
    Tag tag = Tag.of(Role.H2).withBookmark(words);
    Box line = new Leaf(tag, Paragraph.of(words, style.text(15), u(4)));
    Box ruled = Column.of(style.sectionRule(), new Padded(new Insets(u(0.5), 0, 0, 0), line));
    return new ReviewBlock.Item(u(4), ruled, true);
  }

  ReviewBlock subheading(String words) {
    Tag tag = Tag.of(Role.H3).withBookmark(words);
    Box line = new Leaf(tag, sheet.plain(words, sheet.style().strong()));
    return new ReviewBlock.Item(u(3), line, true);
  }

  ReviewBlock paragraph(String words) {
    return new ReviewBlock.Item(u(1), part(words), false);
  }

  /** A paragraph before a table: they stand on one page. */
  ReviewBlock lead(String words) {
    return new ReviewBlock.Item(u(1), part(words), true);
  }

  ReviewBlock.Table table(List<Integer> edges, List<Box> head, List<List<Box>> rows) {
    return new ReviewBlock.Table(edges, head, rows, Optional.empty());
  }

  Box header(ClinicianPhrase phrase) {
    return head(Scope.COLUMN, say(phrase));
  }

  /** The first cell of a row. */
  Box label(String words) {
    return head(Scope.ROW, words);
  }

  /** The first cell of a row: a name in bold, and more. */
  Box label(String name, String more) {
    Style style = sheet.style();
    List<Paragraph.Piece> pieces =
        List.of(
            Paragraph.Piece.of(name + " ", style.strong()),
            Paragraph.Piece.of(more + " ", style.body()));
    Paragraph words = new Paragraph(pieces, style.leading(), Paragraph.Align.LEFT);
    return new Leaf(Tag.header(Scope.ROW), words);
  }

  private Box head(Scope scope, String words) {
    return new Leaf(Tag.header(scope), sheet.plain(words + " ", sheet.style().strong()));
  }

  Box cell(String words) {
    return new Leaf(Tag.of(Role.TD), sheet.plain(words + " ", sheet.style().body()));
  }

  /** In a language of its own, if that is another one. */
  Box cell(String words, Optional<String> language) {
    Tag cell = Tag.of(Role.TD);
    Tag tag = language.map(cell::withLanguage).orElse(cell);
    return new Leaf(tag, sheet.plain(words + " ", sheet.style().body()));
  }

  /** Of notes that were not translated. */
  Optional<String> sourceLanguage() {
    return notes.source().map(Library::language);
  }

  /** A cell of several parts. */
  Box cell(List<Box> parts) {
    return new Branch(Tag.of(Role.TD), Column.spaced(u(0.5), parts));
  }

  /** A part of a cell. */
  Box part(String words) {
    return sheet.text(Role.P, words, sheet.style().body());
  }

  /** A box to tick. */
  Box tick() {
    int size = u(3);
    Box square = Artifact.layout(sheet.emblem().square(size, false));
    return new Leaf(Tag.of(Role.TD), Sized.top(size, square));
  }

  Box dashes(List<String> items) {
    List<String> labels = Collections.nCopies(items.size(), Sheet.DASH);
    return new Branch(Tag.of(Role.L), list(labels, items));
  }

  Box numbered(List<String> items) {
    List<String> labels = IntStream.rangeClosed(1, items.size()).mapToObj(n -> n + ".").toList();
    return new Branch(Tag.numberedList(), list(labels, items));
  }

  private Box list(List<String> labels, List<String> items) {
    List<Box> list = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Box label = sheet.text(Role.LBL, labels.get(i) + " ", sheet.style().body());
      Box body = sheet.text(Role.LBODY, items.get(i), sheet.style().body());
      Box row = Row.of(new Row.Cell(0, u(3.5), label), Row.Cell.rest(u(3.5), body));
      list.add(new Branch(Tag.of(Role.LI), row));
    }
    return Column.spaced(0, list);
  }

  /** A row of a table. */
  Box row(List<Integer> edges, List<Box> cells) {
    List<Row.Cell> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean last = i + 1 == cells.size();
      int right = last ? width : edges.get(i + 1) - GUTTER;
      row.add(new Row.Cell(edges.get(i), right - edges.get(i), cells.get(i)));
    }
    Box padded = new Padded(Insets.symmetric(u(0.5), 0), new Row(row));
    return Column.of(sheet.style().hairline(), padded);
  }

  int u(double units) {
    return sheet.style().u(units);
  }
}
