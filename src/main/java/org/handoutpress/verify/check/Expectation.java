package org.handoutpress.verify.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.tag.TagTree;

/**
 * What a file is expected to be. Start with {@link #print()}, and say what is known of the file.
 *
 * @param tags the tag tree that the file's structure tree must match
 * @param texts what must be read, in this order; each is found as a row of words
 * @param smallestType in thousandths of a point
 * @param margins what an office printer leaves white at each edge
 * @param grey whether every colour must be a grey
 * @param mostBytes the largest size of the file
 * @param bitmaps how many bitmaps are painted
 */
public record Expectation(
    Optional<TagTree> tags,
    List<String> texts,
    int smallestType,
    Insets margins,
    boolean grey,
    int mostBytes,
    int bitmaps) {
  public Expectation {
    Objects.requireNonNull(tags);
    texts = List.copyOf(texts);
    Objects.requireNonNull(margins);
  }

  /** Type of 12 points, margins of 10 mm, any colour, any size, any words, no bitmaps. */
  public static Expectation print() {
    return new Expectation(
        Optional.empty(),
        List.of(),
        Lengths.pt(12),
        Insets.all(Lengths.mm(10)),
        false,
        Integer.MAX_VALUE,
        0);
  }

  public Expectation withTags(TagTree tree) {
    return new Expectation(
        Optional.of(tree), texts, smallestType, margins, grey, mostBytes, bitmaps);
  }

  public Expectation withTexts(List<String> inReadingOrder) {
    return new Expectation(tags, inReadingOrder, smallestType, margins, grey, mostBytes, bitmaps);
  }

  public Expectation withSmallestType(int mpt) {
    return new Expectation(tags, texts, mpt, margins, grey, mostBytes, bitmaps);
  }

  public Expectation withMargins(Insets white) {
    return new Expectation(tags, texts, smallestType, white, grey, mostBytes, bitmaps);
  }

  public Expectation inGrey() {
    return new Expectation(tags, texts, smallestType, margins, true, mostBytes, bitmaps);
  }

  public Expectation withMostBytes(int bytes) {
    return new Expectation(tags, texts, smallestType, margins, grey, bytes, bitmaps);
  }

  public Expectation withBitmaps(int count) {
    return new Expectation(tags, texts, smallestType, margins, grey, mostBytes, count);
  }
}
