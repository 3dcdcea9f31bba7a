package org.handoutpress.layout;

import org.handoutpress.geom.Size;

/** A box that is not split. */
public record KeepTogether(Box box) implements Box {
  @Override
  public Fit fit(Size room, Context context) {
    Fit fit = box.fit(room, context);
    return fit instanceof Fit.Part part ? new Fit.Nothing(Words.of(part.rest())) : fit;
  }
}
