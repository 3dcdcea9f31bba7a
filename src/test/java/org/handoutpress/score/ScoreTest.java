package org.handoutpress.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoutpress.content.Orders;
import org.handoutpress.content.PlainReader;
import org.handoutpress.geom.Lengths;
import org.handoutpress.plain.Told;
import org.handoutpress.score.Rating.Verdict;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Block.Drawing;
import org.handoutpress.verify.outline.Block.Grid;
import org.handoutpress.verify.outline.Block.Heading;
import org.handoutpress.verify.outline.Block.Listing;
import org.handoutpress.verify.outline.Block.Prose;
import org.handoutpress.verify.outline.Outline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each item that a program judges is agreed with on a good document, and not on one with a fault.
 */
class ScoreTest {
  private static final int HEIGHT = Lengths.mm(297);
  private static final int BODY = Lengths.pt(14);
  private static Told told;

  @BeforeAll
  static void read() throws Exception {
    Path content = Path.of("content");
    told = new Told(PlainReader.read(content, "en"), Orders.read(content, "en"));
  }

  /** Three exercises on pages of their own, after a page that names them; and a diary. */
  private static List<Block> good() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "My plan", 2 * BODY, Lengths.mm(30), 1));
    blocks.add(new Prose("Do these 3 with care, and keep at it.", BODY, 1));
    blocks.add(picture(1));
    blocks.add(new Listing(false, List.of("Bridge", "Cobra", "Twist"), 1));
    for (String name : List.of("Bridge", "Cobra", "Twist")) {
      int page = blocks.size() / 6 + 2;
      blocks.add(new Heading(1, name, 2 * BODY, Lengths.mm(30), page));
      blocks.add(new Prose("A move that may ease your back.", BODY, page));
      blocks.add(picture(page));
      blocks.add(picture(page));
      blocks.add(new Listing(true, steps(3), page));
      blocks.add(new Prose("5 times a day. Call us on 01632 960 142.", BODY, page));
    }
    List<String> days = IntStream.range(0, 7).mapToObj(d -> "").toList();
    blocks.add(new Heading(1, "My week", 2 * BODY, Lengths.mm(30), 5));
    blocks.add(new Prose("Tick what you have done today.", BODY, 5));
    blocks.add(new Grid(List.of("Bridge"), days, 8, 5));
    return blocks;
  }

  private static Drawing picture(int page) {
    return new Drawing("Somebody lies down.", Lengths.mm(60), Lengths.mm(3), page);
  }

  private static List<String> steps(int count) {
    return IntStream.range(0, count).mapToObj(i -> "Lift one leg.").toList();
  }

  private static Outline outline(List<Block> blocks) {
    return new Outline(blocks, 5, HEIGHT, BODY, 5, 0);
  }

  /** An item, and what makes a good document fail it. */
  private record Fault(Item item, UnaryOperator<List<Block>> planted) {
    @Override
    public String toString() {
      return item.toString();
    }
  }

  private static Fault each(Item item, UnaryOperator<Block> change) {
    return new Fault(item, blocks -> blocks.stream().map(change).toList());
  }

  private static Fault without(Item item, Class<? extends Block> kind) {
    return new Fault(item, blocks -> blocks.stream().filter(b -> !kind.isInstance(b)).toList());
  }

  private static Fault prose(Item item, String words) {
    return each(item, b -> b instanceof Prose p ? new Prose(words, p.size(), p.page()) : b);
  }

  private static Fault listing(Item item, List<String> items) {
    return each(item, b -> b instanceof Listing l ? new Listing(l.numbered(), items, l.page()) : b);
  }

  private static String words(int count) {
    return "word ".repeat(count).strip();
  }

  static Stream<Fault> faults() {
    return Stream.of(
        prose(Item.P5, "You are helped by this. It was shown by us."),
        prose(Item.P6, "25% of people are better in 3/4 of a year."),
        prose(Item.P8, words(61)),
        without(Item.P9, Heading.class),
        listing(Item.P11, steps(3)),
        each(Item.P12, b -> b instanceof Heading h ? smaller(h) : b),
        without(Item.P15, Drawing.class),
        each(Item.P17, b -> b instanceof Drawing d ? far(d) : b),
        each(Item.P19, b -> b instanceof Grid g ? wordy(g) : b),
        new Fault(Item.P20, ScoreTest::withoutOrders),
        listing(Item.P21, List.of("Lift it.", "Lift it.", "The leg is up.")),
        listing(Item.P22, steps(8)),
        without(Item.P23, Grid.class),
        new Fault(Item.P26, ScoreTest::withOnePicture),
        prose(Item.C2, "For"),
        each(Item.C3, b -> b instanceof Heading h ? smaller(h) : b),
        without(Item.C4, Drawing.class),
        new Fault(Item.C5, ScoreTest::withoutOrders),
        prose(Item.C6, "You are helped by this. It was shown by us."),
        listing(Item.C8, steps(8)),
        prose(Item.C9, words(151)),
        prose(Item.C14, "A few times. Call us."));
  }

  private static Heading smaller(Heading heading) {
    return new Heading(heading.level(), heading.words(), BODY, heading.top(), heading.page());
  }

  private static Drawing far(Drawing d) {
    return new Drawing(d.words(), d.width(), Lengths.mm(40), d.page());
  }

  private static Grid wordy(Grid grid) {
    return new Grid(List.of(words(11)), grid.cells(), grid.columns(), grid.page());
  }

  private static List<Block> withoutOrders(List<Block> blocks) {
    return blocks.stream().filter(b -> b instanceof Heading || b instanceof Drawing).toList();
  }

  /** The second of two in a row is taken away. */
  private static List<Block> withOnePicture(List<Block> blocks) {
    List<Block> left = new ArrayList<>();
    for (Block block : blocks) {
      boolean second = !left.isEmpty() && left.get(left.size() - 1) instanceof Drawing;
      if (!(second && block instanceof Drawing)) {
        left.add(block);
      }
    }
    return left;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isAgreedWithOnlyWhereItHolds(Fault fault) {
    Score before = Score.of("good", outline(good()), told);
    Score after = Score.of("bad", outline(fault.planted().apply(good())), told);
    assertThat(before.rating(fault.item()))
        .satisfies(r -> assertThat(r.verdict()).as(r.evidence()).isEqualTo(Verdict.AGREE));
    assertThat(after.rating(fault.item()))
        .satisfies(r -> assertThat(r.verdict()).as(r.evidence()).isEqualTo(Verdict.DISAGREE));
  }

  @Test
  void judgesNoItemThatHasNoFaultHere() {
    Score good = Score.of("good", outline(good()), told);
    List<Item> planted = faults().map(Fault::item).toList();
    assertThat(good.judged()).extracting(Rating::item).containsExactlyInAnyOrderElementsOf(planted);
    assertThat(good.agreed()).isEqualTo(good.applicable()).isEqualTo(planted.size());
    assertThat(good.forAPerson()).contains(Item.P1, Item.P16, Item.C7, Item.C19);
  }

  @Test
  void leavesOutOfTheScoreWhatDoesNotApply() {
    List<Block> plain = good().stream().filter(b -> !(b instanceof Grid)).toList();
    Score score = Score.of("plain", outline(plain), told);
    assertThat(score.rating(Item.P19).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(score.applicable()).isEqualTo(score.judged().size() - 1);
  }

  @Test
  void hasEveryItemOfBothLists() {
    Map<Item.Source, List<Integer>> numbers = new EnumMap<>(Item.Source.class);
    Arrays.stream(Item.values())
        .forEach(i -> numbers.computeIfAbsent(i.source(), s -> new ArrayList<>()).add(i.number()));
    assertThat(numbers.get(Item.Source.PEMAT)).hasSize(24).startsWith(1).endsWith(26);
    assertThat(numbers.get(Item.Source.CDC)).hasSize(20).startsWith(1).endsWith(20);
  }
}
