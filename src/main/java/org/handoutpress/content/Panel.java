package org.handoutpress.content;

/**
 * One of the drawings that tell how an exercise is done.
 *
 * @param step the printed number, from 1, of the first step it shows
 */
public record Panel(Picture picture, int step) {}
