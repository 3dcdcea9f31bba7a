package org.handoutpress.layout;

import org.handoutpress.geom.Size;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Tag;

/** Gives every mark inside the box its meaning; no tags lie under it. */
public record Leaf(Tag tag, Box box) implements Box {
  @Override
  public Fit fit(Size room, Context context) {
    Fit fit = box.fit(room, context.meaning(new Meaning.Content(tag)));
    return fit instanceof Fit.Part part
        ? new Fit.Part(part.fragment(), new Leaf(tag, part.rest()))
        : fit;
  }
}
