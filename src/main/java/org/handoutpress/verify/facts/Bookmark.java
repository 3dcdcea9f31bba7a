package org.handoutpress.verify.facts;

/**
 * An entry of the outline.
 *
 * @param level its depth, counted from 1
 * @param page where it leads, counted from 1; 0 where it leads nowhere
 */
public record Bookmark(int level, String title, int page) {}
