package org.handoutpress.batch;

import java.nio.file.Path;

/**
 * What to make for the patients of a roster.
 *
 * @param jobs how many are made at the same time
 * @param afresh whether to make again what has not changed
 * @param dated whether somebody gave the date of the settings; if not, yesterday's file still does
 */
public record RosterOrder(Path file, int jobs, boolean afresh, boolean dated) {}
