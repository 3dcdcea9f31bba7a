package org.handoutpress.plan;

import org.handoutpress.content.Caution;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Text;

/** A caution against an exercise that a named clinician accepts: printed, and reported. */
public record Accepted(Exercise exercise, Caution caution, Text clinician) {}
