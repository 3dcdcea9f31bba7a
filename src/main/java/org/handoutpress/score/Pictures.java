package org.handoutpress.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handoutpress.geom.Lengths;
import org.handoutpress.plain.Told;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Outline;
import org.handoutpress.verify.outline.Part;

/** Pictures beside the steps that they show, and words beside the pictures. */
record Pictures(Outline outline, Told told) {
  /** Smaller ones are signs and keys. */
  private static final int SMALLEST = Lengths.mm(15);

  /** Farther away nobody takes words for those of a picture. */
  private static final int NEAR = Lengths.mm(25);

  private static final int MAIN = Lengths.mm(20);

  List<Rating> ratings() {
    return List.of(helping(), captioned(), acting(), main());
  }

  private List<Part> withSteps() {
    return outline.parts().stream().filter(new Steps(told)::movesIn).toList();
  }

  private Rating helping() {
    return shown(Item.P15, 1, "a picture");
  }

  private Rating acting() {
    return shown(Item.P26, 2, "2 pictures");
  }

  private Rating shown(Item item, int fewest, String what) {
    List<Part> parts = withSteps();
    if (parts.isEmpty()) {
      return Rating.person(item);
    }
    List<Part> bare = parts.stream().filter(p -> drawings(p) < fewest).toList();
    String evidence =
        bare.isEmpty()
            ? "all " + parts.size() + " parts with steps have " + what + " or more"
            : "“" + bare.get(0).name() + "” has steps and not " + what;
    return Rating.of(item, bare.isEmpty(), evidence);
  }

  private static long drawings(Part part) {
    return part.all(Block.Drawing.class).filter(d -> d.width() >= SMALLEST).count();
  }

  private List<Block.Drawing> all() {
    List<Block.Drawing> all = new ArrayList<>();
    for (int i = 0; i < outline.blocks().size(); i++) {
      if (outline.blocks().get(i) instanceof Block.Drawing drawing
          && drawing.width() >= SMALLEST
          && !isLetterhead(i)) {
        all.add(drawing);
      }
    }
    return all;
  }

  /** A picture right before a title is the logo. */
  private boolean isLetterhead(int at) {
    return at + 1 < outline.blocks().size()
        && outline.blocks().get(at + 1) instanceof Block.Heading next
        && next.level() == 1;
  }

  private Rating captioned() {
    List<Block.Drawing> all = all();
    if (all.isEmpty()) {
      return Rating.notApplicable(Item.P17, "no picture");
    }
    Optional<Block.Drawing> lonely =
        all.stream().filter(d -> d.words().isBlank() || d.gap() > NEAR).findFirst();
    return lonely
        .map(
            d ->
                Rating.of(
                    Item.P17, false, "page " + d.page() + ": a picture without words near it"))
        .orElseGet(
            () ->
                Rating.of(
                    Item.P17,
                    true,
                    all.size() + " pictures, words within " + millimetres(farthest(all))));
  }

  private static int farthest(List<Block.Drawing> drawings) {
    return drawings.stream().mapToInt(Block.Drawing::gap).max().orElse(0);
  }

  private static String millimetres(int length) {
    return Math.round(Lengths.toMillimetres(length)) + " mm";
  }

  /** The logo stands before the title. */
  private Rating main() {
    Optional<Block.Drawing> main =
        outline.parts().stream()
            .filter(p -> p.heading().isPresent())
            .flatMap(p -> p.all(Block.Drawing.class))
            .filter(d -> d.page() == 1 && d.width() >= MAIN)
            .max(Comparator.comparingInt(Block.Drawing::width));
    return main.map(
            d ->
                Rating.of(
                    Item.C4,
                    !d.words().isBlank() && d.gap() <= NEAR,
                    "page 1: "
                        + millimetres(d.width())
                        + " wide, words at "
                        + millimetres(d.gap())))
        .orElseGet(() -> Rating.of(Item.C4, false, "no picture on page 1"));
  }
}
