package org.handoutpress.typeset;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The faces of a document: for each weight a chain, of which the first that has a glyph is used.
 */
public record FontSet(Map<Weight, List<Face>> chains) {
  public FontSet {
    chains = Map.copyOf(chains);
  }

  /** The face that leads the chain: its measures set the baseline. */
  public Face first(Weight weight) {
    return chains.get(weight).get(0);
  }

  /**
   * The first face that has all of the text.
   *
   * @throws IllegalStateException if none has: content is checked with {@link #missing} before
   */
  Face covering(Weight weight, String text) {
    for (Face face : chains.get(weight)) {
      if (face.covers(text)) {
        return face;
      }
    }
    throw new IllegalStateException("no font has every character of: " + text);
  }

  /** The first character of the text that no face of some weight has. */
  public OptionalInt missing(String text) {
    return text.codePoints()
        .filter(c -> c != '\n' && chains.values().stream().anyMatch(chain -> lacks(chain, c)))
        .findFirst();
  }

  private static boolean lacks(List<Face> chain, int codePoint) {
    return chain.stream().noneMatch(f -> f.covers(codePoint));
  }
}
