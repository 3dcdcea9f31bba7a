package org.handoutpress.bench.plain;

import java.util.List;

/** A page to be written as it is; lengths in points. */
record PlainPage(float width, float height, List<Item> items) {}
