package org.handoutpress.imposition;

import org.handoutpress.geom.Point;

/**
 * A page on the side of a sheet, the right way up and at its own size.
 *
 * @param page its index in the document, from 0
 * @param at its top left corner, from that of the sheet
 */
public record Placement(int page, Point at) {}
