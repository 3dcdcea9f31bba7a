package org.handoutpress.score;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.plain.Told;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Outline;

/** The voice of sentences, and numbers in them. */
record Sentences(Outline outline, Told told) {
  /** Of twenty sentences one may be passive: the PEMAT asks for the active voice "mostly". */
  private static final int OF = 20;

  private static final Pattern NUMBER = Pattern.compile("[0-9]");

  /** Figures that a reader must work out: percentages, fractions, powers. */
  private static final Pattern HARD =
      Pattern.compile("[0-9]\\s?[%‰]|[0-9]\\s?/\\s?[0-9]|[0-9],[0-9]{3}|[½¼¾]");

  List<Rating> ratings() {
    return List.of(active(Item.P5, all()), active(Item.C6, firstPage()), numbers());
  }

  private Stream<Block> read() {
    return outline.blocks().stream().filter(b -> !(b instanceof Block.Drawing));
  }

  private List<String> all() {
    return sentences(read());
  }

  private List<String> firstPage() {
    return sentences(read().filter(b -> b.page() == 1));
  }

  private List<String> sentences(Stream<Block> blocks) {
    List<String> sentences = new ArrayList<>();
    blocks.forEach(b -> texts(b).forEach(t -> sentences.addAll(told.sentences(t))));
    return sentences;
  }

  private static Stream<String> texts(Block block) {
    if (block instanceof Block.Listing list) {
      return list.items().stream();
    }
    return block instanceof Block.Grid grid
        ? Stream.concat(grid.heads().stream(), grid.cells().stream())
        : Stream.of(block.words());
  }

  private Rating active(Item item, List<String> sentences) {
    List<String> passive = sentences.stream().filter(told::isPassive).toList();
    String first = passive.isEmpty() ? "" : ", such as “" + passive.get(0) + "”";
    return Rating.of(
        item,
        passive.size() * OF <= sentences.size(),
        passive.size() + " of " + sentences.size() + " passive" + first);
  }

  private Rating numbers() {
    List<String> numbers = all().stream().filter(s -> NUMBER.matcher(s).find()).toList();
    if (numbers.isEmpty()) {
      return Rating.notApplicable(Item.P6, "no number");
    }
    List<String> hard = numbers.stream().filter(s -> HARD.matcher(s).find()).toList();
    String found = hard.isEmpty() ? "all plain figures" : "“" + hard.get(0) + "”";
    return Rating.of(Item.P6, hard.isEmpty(), numbers.size() + " with numbers; " + found);
  }
}
