package org.handoutpress.plan;

import org.handoutpress.diag.Place;

/** What somebody should know about a plan that is nevertheless printed as it was written. */
public record Warning(Place place, String what) {}
