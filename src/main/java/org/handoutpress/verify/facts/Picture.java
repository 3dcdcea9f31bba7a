package org.handoutpress.verify.facts;

import java.util.List;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;

/**
 * The paths and images of one form XObject (ISO 32000-1, 8.10), or an image by itself.
 *
 * @param paths how many are painted
 * @param images how many are painted
 * @param colours of images one alone that is no grey; each once, in the order of their first use
 */
public record Picture(Rect extent, int paths, int images, List<Rgb> colours, Owner owner)
    implements Mark {
  public Picture {
    colours = List.copyOf(colours);
  }
}
