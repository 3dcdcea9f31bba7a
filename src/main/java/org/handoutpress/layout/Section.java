package org.handoutpress.layout;

/**
 * What starts on a new page and goes on over as many as it needs.
 *
 * @param room the height of the text area that the flow may fill; the rest belongs to furniture
 */
public record Section(PageMaster master, int room, Box body) {}
