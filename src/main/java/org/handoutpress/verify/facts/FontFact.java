package org.handoutpress.verify.facts;

/**
 * A font that paints glyphs.
 *
 * @param name its PostScript name, without the subset's prefix
 * @param embedded whether its program is in the file
 * @param subset whether only some of its glyphs are
 * @param unicode whether it has a ToUnicode map
 */
public record FontFact(String name, boolean embedded, boolean subset, boolean unicode) {}
