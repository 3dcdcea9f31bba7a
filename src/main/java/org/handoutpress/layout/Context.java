package org.handoutpress.layout;

import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.tag.Meaning;
import org.handoutpress.typeset.Typesetter;

/** What boxes need to know from around them: how text is set, and what their marks mean. */
public record Context(Typesetter type, Meaning meaning) {
  /** More than any page: ten metres. */
  private static final int MEASURING = Lengths.mm(10_000);

  /** The context at the root: nothing has a meaning yet. */
  public static Context of(Typesetter type) {
    return new Context(type, null);
  }

  /** The height that a box takes in a width. Throws {@link DoesNotFit} if it has none. */
  public int heightOf(Box box, int width) {
    Fit fit = box.fit(new Size(width, MEASURING), meaning(Meaning.Artifact.LAYOUT));
    if (fit instanceof Fit.Whole whole) {
      return whole.fragment().height();
    }
    throw new DoesNotFit(Words.of(box));
  }

  public Context meaning(Meaning inner) {
    return new Context(type, inner);
  }
}
