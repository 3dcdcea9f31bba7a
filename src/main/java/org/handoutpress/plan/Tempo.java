package org.handoutpress.plan;

/** How fast one repeat is done, in seconds: into the position, in it, and out of it. */
public record Tempo(int in, int still, int out) {}
