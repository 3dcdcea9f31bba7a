package org.handoutpress.verify.facts;

import java.util.List;
import org.handoutpress.geom.Rect;

/**
 * A field of a form with its widget annotation.
 *
 * @param page the page it is on, counted from 1
 * @param index its place among the page's annotations
 * @param name empty where it has none
 * @param description TU: what is told of it; empty where nothing is
 * @param ticked whether it is a box to tick and not a text
 * @param appearances the states that it has a look for; one without name for a text
 * @param printed whether it has the Print flag
 * @param listed whether the form of the file knows it
 * @param typeable whether the font of what is typed is in the file; true for a box to tick
 * @param element the id of the structure element that its StructParent gives, or {@link
 *     Facts#NO_ELEMENT}
 */
public record Field(
    int page,
    int index,
    Rect area,
    String name,
    String description,
    boolean ticked,
    List<String> appearances,
    boolean printed,
    boolean listed,
    boolean typeable,
    int element) {
  public Field {
    appearances = List.copyOf(appearances);
  }
}
