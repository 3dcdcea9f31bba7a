package org.handoutpress.figure.check;

/**
 * Something wrong with a pose or a picture.
 *
 * @param pointer where in its file (RFC 6901)
 * @param what what is wrong, one sentence
 * @param advice what to do, one sentence
 */
public record Finding(String pointer, String what, String advice) {}
