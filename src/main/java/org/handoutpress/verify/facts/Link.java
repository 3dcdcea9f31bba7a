package org.handoutpress.verify.facts;

import java.util.Optional;
import org.handoutpress.geom.Rect;

/**
 * A link annotation.
 *
 * @param page the page it is on, counted from 1
 * @param index its place among the page's annotations
 * @param area what can be pressed
 * @param target an address, or "page 3"; empty where it leads nowhere
 * @param description the annotation's Contents; empty where there are none
 * @param printed whether it has the Print flag
 * @param element the id of the structure element that its StructParent gives, or {@link
 *     Facts#NO_ELEMENT}
 */
public record Link(
    int page,
    int index,
    Rect area,
    Optional<String> target,
    String description,
    boolean printed,
    int element) {}
