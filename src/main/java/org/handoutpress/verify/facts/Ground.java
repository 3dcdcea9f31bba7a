package org.handoutpress.verify.facts;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.geom.Rgb;

/** What has been painted so far, to be asked what lies under a place. The page itself is white. */
final class Ground {
  private record Layer(Shape shape, Optional<Rgb> colour) {}

  private static final Optional<Rgb> PAGE = Optional.of(Rgb.WHITE);

  private final List<Layer> layers = new ArrayList<>();

  void fill(Shape shape, Rgb colour) {
    layers.add(new Layer(shape, Optional.of(colour)));
  }

  void picture(Shape shape) {
    layers.add(new Layer(shape, Optional.empty()));
  }

  /** The colour at this place of user space; empty on a picture. */
  Optional<Rgb> at(double x, double y) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      if (layers.get(i).shape().contains(x, y)) {
        return layers.get(i).colour();
      }
    }
    return PAGE;
  }
}
