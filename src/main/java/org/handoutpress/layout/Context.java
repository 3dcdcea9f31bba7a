package org.handoutpress.layout;

import org.handoutpress.tag.Meaning;
import org.handoutpress.typeset.Typesetter;

/** What boxes need to know from around them: how text is set, and what their marks mean. */
public record Context(Typesetter type, Meaning meaning) {
  /** The context at the root: nothing has a meaning yet. */
  public static Context of(Typesetter type) {
    return new Context(type, null);
  }

  public Context meaning(Meaning inner) {
    return new Context(type, inner);
  }
}
