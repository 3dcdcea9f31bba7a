package org.handoutpress.layout;

import org.handoutpress.geom.Size;
import org.handoutpress.tag.Meaning;

/** A box with nothing to read in it. */
public record Artifact(Meaning.Artifact kind, Box box) implements Box {
  public static Artifact layout(Box box) {
    return new Artifact(Meaning.Artifact.LAYOUT, box);
  }

  @Override
  public Fit fit(Size room, Context context) {
    return new KeepTogether(box).fit(room, context.meaning(kind));
  }
}
