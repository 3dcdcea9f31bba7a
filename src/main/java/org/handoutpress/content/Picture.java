package org.handoutpress.content;

import org.handoutpress.diag.Place;

/**
 * A drawing of an exercise.
 *
 * @param file under illustrations/, such as {@code cobra-1.svg}
 * @param alternative what it shows, for a reader who cannot see it
 * @param step the printed number, from 1, of the first step it shows
 */
public record Picture(String file, Text alternative, int step, Place place) {}
