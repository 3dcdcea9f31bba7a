package org.handoutpress.layout;

import java.util.List;
import org.handoutpress.geom.Size;

/** Boxes over each other in the same room, the first at the bottom. Not split. */
public record Overlay(List<Box> layers) implements Box {
  public Overlay {
    layers = List.copyOf(layers);
  }

  public static Overlay of(Box... layers) {
    return new Overlay(List.of(layers));
  }

  @Override
  public Fit fit(Size room, Context context) {
    Placing placing = new Placing();
    int width = 0;
    int height = 0;
    for (Box layer : layers) {
      Fit fit = new KeepTogether(layer).fit(room, context);
      if (!(fit instanceof Fit.Whole whole)) {
        return fit;
      }
      placing.add(0, 0, whole.fragment());
      width = Math.max(width, whole.fragment().size().width());
      height = Math.max(height, whole.fragment().height());
    }
    return new Fit.Whole(placing.fragment(new Size(width, height)));
  }
}
