package org.handoutpress.plan;

import org.handoutpress.diag.Place;

/**
 * What somebody should know about a plan that is nevertheless printed as it was written.
 *
 * @param what the fact, one sentence
 * @param why what is known about it, the same words for every plan
 */
public record Warning(Place place, String what, String why) {}
