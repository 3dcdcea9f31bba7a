package org.handoutpress.score;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.plain.Told;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Outline;
import org.handoutpress.verify.outline.Part;

/** What the reader is told to do, in which steps, and with what. */
record Actions(Outline outline, Told told) {
  private static final int MOST_STEPS = 7;
  private static final int LONGEST_STEP = 25;

  /** Cells to write in, in a week. */
  private static final int FEWEST_CELLS = 7;

  private static final int LONGEST_CELL = 3;
  private static final Pattern PHONE = Pattern.compile("[0-9][0-9 ()-]{7,}[0-9]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]");

  List<Rating> ratings() {
    return List.of(
        ordered(Item.P20, outline.blocks().stream()),
        addressed(),
        steps(),
        tool(),
        ordered(Item.C5, outline.blocks().stream().filter(b -> b.page() <= 2)),
        directions());
  }

  private List<Block.Listing> stepLists() {
    Steps steps = new Steps(told);
    return outline.parts().stream().flatMap(p -> steps.in(p).stream()).toList();
  }

  private List<String> allSteps() {
    return stepLists().stream().flatMap(l -> l.items().stream()).toList();
  }

  private Rating ordered(Item item, Stream<Block> blocks) {
    Optional<String> first =
        blocks
            .filter(b -> !(b instanceof Block.Drawing))
            .flatMap(this::sentences)
            .filter(told::isOrder)
            .findFirst();
    return Rating.of(
        item,
        first.isPresent(),
        first.map(s -> "“" + s + "”").orElse("no sentence that begins so"));
  }

  private Stream<String> sentences(Block block) {
    Stream<String> texts =
        block instanceof Block.Listing list ? list.items().stream() : Stream.of(block.words());
    return texts.flatMap(t -> told.sentences(t).stream());
  }

  /** Each step begins with what to do. */
  private Rating addressed() {
    List<String> steps = allSteps();
    if (steps.isEmpty()) {
      return Rating.person(Item.P21);
    }
    List<String> others = steps.stream().filter(s -> !told.isOrder(s)).toList();
    String odd = others.isEmpty() ? "" : "; not “" + others.get(0) + "”";
    return Rating.of(
        Item.P21,
        others.size() * 10 <= steps.size(),
        steps.size()
            - others.size()
            + " of "
            + steps.size()
            + " steps begin with the action"
            + odd);
  }

  private Rating steps() {
    List<Block.Listing> lists = stepLists();
    if (lists.isEmpty()) {
      return Rating.of(Item.P22, false, "no numbered steps");
    }
    int most = lists.stream().mapToInt(l -> l.items().size()).max().orElse(0);
    int words = allSteps().stream().mapToInt(Words::count).max().orElse(0);
    return Rating.of(
        Item.P22,
        most <= MOST_STEPS && words <= LONGEST_STEP,
        lists.size() + " lists of up to " + most + " steps of up to " + words + " words");
  }

  private Rating tool() {
    Optional<Block.Grid> diary = outline.all(Block.Grid.class).filter(Actions::isDiary).findFirst();
    String evidence =
        diary.map(g -> "page " + g.page() + ": a table to fill in").orElse("no table to fill in")
            + (outline.fields() > 0 ? "; " + outline.fields() + " fields" : "");
    return Rating.of(Item.P23, diary.isPresent() || outline.fields() > 0, evidence);
  }

  private static boolean isDiary(Block.Grid grid) {
    long open = grid.cells().stream().filter(c -> Words.count(c) <= LONGEST_CELL).count();
    return open >= FEWEST_CELLS && 2 * open > grid.cells().size();
  }

  /** A number beside each list of steps, for how much and how often; and a number to call. */
  private Rating directions() {
    Steps steps = new Steps(told);
    List<Part> parts = outline.parts().stream().filter(steps::movesIn).toList();
    if (parts.isEmpty()) {
      return Rating.person(Item.C14);
    }
    Optional<Part> without = parts.stream().filter(p -> !hasDose(p)).findFirst();
    boolean phone = outline.blocks().stream().anyMatch(b -> PHONE.matcher(b.words()).find());
    String dose =
        without
            .map(p -> "no dose beside “" + p.name() + "”")
            .orElse("a dose beside each list of steps");
    return Rating.of(
        Item.C14,
        without.isEmpty() && phone,
        dose + (phone ? ", a phone number" : ", no phone number"));
  }

  private static boolean hasDose(Part part) {
    return part.blocks().stream()
        .filter(b -> b instanceof Block.Prose)
        .anyMatch(b -> NUMBER.matcher(b.words()).find());
  }
}
