package org.handoutpress.verify.facts;

import java.util.List;
import java.util.Optional;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;

/**
 * A painted path: a rule, a frame, a disc.
 *
 * @param fill empty where it is not filled
 * @param stroke empty where it is not stroked
 * @param lineWidth of the stroke, in thousandths of a point; 0 without a stroke
 * @param grounds the colours that it is seen against: under its middle and just outside its corner;
 *     a picture there is left out
 */
public record Path(
    Rect extent,
    Optional<Rgb> fill,
    Optional<Rgb> stroke,
    int lineWidth,
    List<Rgb> grounds,
    Owner owner)
    implements Mark {
  public Path {
    grounds = List.copyOf(grounds);
  }
}
