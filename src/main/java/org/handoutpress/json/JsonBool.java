package org.handoutpress.json;

import org.handoutpress.diag.Place;

public record JsonBool(boolean value, Place place) implements Json {}
