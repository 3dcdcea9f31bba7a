package org.handoutpress.content;

import org.handoutpress.diag.Place;

/** A picture named by the content. {@code file} is relative, with {@code /}, inside its root. */
public record PictureFile(String file, Place place) {}
