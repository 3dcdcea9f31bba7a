package org.handoutpress.verify.facts;

import java.util.List;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;

/**
 * The paths of one form XObject: ISO 32000-1, 8.10.
 *
 * @param paths how many are painted
 * @param colours each once, in the order of their first use
 */
public record Picture(Rect extent, int paths, List<Rgb> colours, Owner owner) implements Mark {
  public Picture {
    colours = List.copyOf(colours);
  }
}
