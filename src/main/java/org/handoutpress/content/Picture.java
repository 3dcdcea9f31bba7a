package org.handoutpress.content;

import org.handoutpress.diag.Place;

/**
 * A drawing of an exercise.
 *
 * @param file under illustrations/, such as {@code cobra-1.svg}
 * @param alternative what it shows, for a reader who cannot see it
 */
public record Picture(String file, Text alternative, Place place) {}
