package org.handoutpress.json;

import org.handoutpress.diag.Place;

public record JsonString(String value, Place place) implements Json {}
