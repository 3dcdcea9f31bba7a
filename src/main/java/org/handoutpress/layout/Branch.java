package org.handoutpress.layout;

import org.handoutpress.geom.Size;
import org.handoutpress.tag.Tag;

/** Groups: the tags inside the box lie under this one. */
public record Branch(Tag tag, Box box) implements Box {
  @Override
  public Fit fit(Size room, Context context) {
    Fit fit = box.fit(room, context);
    return fit instanceof Fit.Part part
        ? new Fit.Part(part.fragment(), new Branch(tag, part.rest()))
        : fit;
  }
}
