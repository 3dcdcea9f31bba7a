package org.handoutpress.content;

import java.util.Optional;

/** An easier or a harder way to do an exercise, with a drawing where words are not enough. */
public record Variation(Text words, Optional<Picture> picture) {}
