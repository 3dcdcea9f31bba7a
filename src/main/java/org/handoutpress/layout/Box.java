package org.handoutpress.layout;

import org.handoutpress.geom.Size;

/**
 * Something that can be laid out. A box never changes and remembers nothing: offered the same room
 * in the same context, it gives the same answer, so asking is also measuring.
 *
 * <p>An implementer answers {@link Fit.Whole} if everything fits the height, {@link Fit.Part} if
 * the box can be split and some of it fits, {@link Fit.Nothing} otherwise; it may rely on the width
 * and must not place marks outside the fragment's size, save rules, which straddle its edges.
 */
public sealed interface Box
    permits Artifact,
        Blank,
        Branch,
        Column,
        Gap,
        KeepTogether,
        Leaf,
        Overlay,
        Padded,
        Paragraph,
        Picture,
        Row,
        Rule,
        Sized {
  /** Offers a region; never changes this box. */
  Fit fit(Size room, Context context);
}
