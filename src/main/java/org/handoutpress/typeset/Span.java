package org.handoutpress.typeset;

/** A stretch of text in one style. */
public record Span(String text, TextStyle style) {}
