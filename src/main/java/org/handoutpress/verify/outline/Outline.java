package org.handoutpress.verify.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PageFacts;

/**
 * A document as its tag tree tells it.
 *
 * @param blocks in reading order
 * @param pages how many there are
 * @param height of the first page, in thousandths of a point
 * @param smallestType of all that is painted
 * @param bold how many stretches of bold type are painted
 * @param fields how many there are to fill in
 */
public record Outline(
    List<Block> blocks, int pages, int height, int smallestType, int bold, int fields) {
  public Outline {
    blocks = List.copyOf(blocks);
  }

  public static Outline of(Facts facts) {
    return new Outline(
        new OutlineReader(facts).blocks(),
        facts.pages().size(),
        facts.page(1).size().height(),
        facts.smallestType().orElse(0),
        bold(facts),
        facts.form().fields().size());
  }

  private static int bold(Facts facts) {
    return (int)
        facts.pages().stream()
            .flatMap(PageFacts::visibleRuns)
            .filter(run -> run.style().font().contains("Bold"))
            .count();
  }

  public <T extends Block> Stream<T> all(Class<T> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Headings with what stands under each; what stands before the first is a part without one. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();
    List<Block> under = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading next) {
        parts.add(new Part(heading, under));
        heading = Optional.of(next);
        under = new ArrayList<>();
      } else {
        under.add(block);
      }
    }
    parts.add(new Part(heading, under));
    return parts.stream().filter(p -> p.heading().isPresent() || !p.blocks().isEmpty()).toList();
  }
}
