package org.handoutpress.json;

import org.handoutpress.diag.Place;

public record JsonNull(Place place) implements Json {}
