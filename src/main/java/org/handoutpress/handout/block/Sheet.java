package org.handoutpress.handout.block;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Rule;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;

/**
 * What the templates of one kind of page build with: its style, its words, and the small blocks
 * that all of them share.
 */
public record Sheet(Press press, Style style, Wording words) {
  public static final String DASH = "\u2013";
  public static final int LABEL_GAP = Lengths.mm(3);
  private static final int COLUMN_GAP = Lengths.mm(4);

  /** In percent, the best first. */
  private static final List<Integer> COLUMN_SHARES = List.of(50, 52, 48, 55, 45, 58, 42, 60, 40);

  private static final double DASH_INDENT = 5;

  /** For the texts of one exercise: with its dose and side, and no more than they ask for. */
  public Sheet telling(Task task) {
    return new Sheet(press, style, words.asked(press.names(task.exercise())).telling(task));
  }

  /** The words of the harder way, which name its own number. */
  public String harder(Task task, Variation harder) {
    Wording own = task.exercise().harderAmount().map(words::telling).orElse(words);
    return own.of(harder.words());
  }

  /** The height of a box that is so wide, in thousandths of a point. */
  public int heightOf(Box box, int width) {
    return Context.of(press.type()).heightOf(box, width);
  }

  /** For texts that ask for no other names than these. */
  public Sheet asked(Set<String> names) {
    return new Sheet(press, style, words.asked(names));
  }

  /** For a text that depends on nothing but the pages it names. */
  public Sheet asked(Object content) {
    return new Sheet(press, style, words.asked(press.names(content)));
  }

  /** The same words in another size. */
  public Sheet in(Style other) {
    return new Sheet(press, other, words);
  }

  public Emblem emblem() {
    return new Emblem(style);
  }

  /** Untagged text on the leading of the body. */
  public Paragraph plain(String text, TextStyle type) {
    return Paragraph.of(text, type, style.leading());
  }

  public Box text(Role role, String text, TextStyle type) {
    return new Leaf(Tag.of(role), plain(text, type));
  }

  public Box body(Text text) {
    return new LinkedText(this).of(Role.P, text);
  }

  /** A heading inside a page, with the 1.5 point rule above it. */
  public Box heading(Text text) {
    Box words = text(Role.H2, words().of(text), style.strong());
    return Column.of(style.sectionRule(), new Padded(new Insets(style.u(0.5), 0, 0, 0), words));
  }

  /** The title of a booklet page: an H1 with a bookmark, on the grid. */
  public Box title(Text text, Optional<String> anchor) {
    String title = words.of(text);
    Tag tag = Tag.of(Role.H1).withBookmark(title);
    tag = anchor.map(tag::withAnchor).orElse(tag);
    return new Leaf(tag, Paragraph.of(title, style.title(), style.u(style.scale().titleLeading())));
  }

  /** A list with dashes, tight. */
  public Box dashes(List<Text> items) {
    return new Branch(Tag.of(Role.L), dashColumn(items));
  }

  /** The same in two columns, read down the left one first. */
  public Box dashesInTwo(List<Text> items, int width) {
    int half = (items.size() + 1) / 2;
    Box first = dashColumn(items.subList(0, half));
    Box second = dashColumn(items.subList(half, items.size()));
    int column = firstColumn(first, second, width - COLUMN_GAP);
    return new Branch(
        Tag.of(Role.L),
        Row.of(new Row.Cell(0, column, first), Row.Cell.rest(column + COLUMN_GAP, second)));
  }

  /** Half of the room for both, or as near to that as makes the higher of them lower. */
  private int firstColumn(Box first, Box second, int room) {
    Context context = Context.of(press.type());
    return COLUMN_SHARES.stream()
        .map(share -> room * share / 100)
        .min(
            Comparator.comparingInt(
                w -> Math.max(context.heightOf(first, w), context.heightOf(second, room - w))))
        .orElseThrow();
  }

  private Box dashColumn(List<Text> items) {
    return Column.spaced(0, items.stream().map(this::dash).toList());
  }

  private Box dash(Text text) {
    Box label = text(Role.LBL, DASH + " ", style.strong());
    Box item = new LinkedText(this).of(Role.LBODY, text);
    return new Branch(
        Tag.of(Role.LI),
        Row.of(Row.Cell.rest(0, label), Row.Cell.rest(style.mm(DASH_INDENT), item)));
  }

  /** The number of a step in a disc, three units across; the number is the label. */
  public Box label(int number) {
    return Overlay.of(
        Artifact.layout(emblem().disc(style.u(3))), new Leaf(Tag.of(Role.LBL), digits(number)));
  }

  /** The same to look at, for the corner of a picture: nothing to read. */
  public Box badge(int number) {
    return Artifact.layout(Overlay.of(emblem().disc(style.u(3)), digits(number)));
  }

  private Box digits(int number) {
    return Sized.middle(style.u(3), plain(number + " ", style.disc()).aligned(Align.CENTRE));
  }

  /** A frame of square corners, drawn inside a size. */
  public static Box frame(Size size, int thickness, Rgb colour) {
    int half = thickness / 2;
    Box across = Rule.across(thickness, colour);
    Box down = Rule.down(size.height(), thickness, colour);
    return Artifact.layout(
        Overlay.of(
            new Padded(new Insets(half, 0, 0, 0), across),
            new Padded(new Insets(size.height() - half, 0, 0, 0), across),
            Row.of(new Row.Cell(half, 0, down), new Row.Cell(size.width() - half, 0, down))));
  }
}
