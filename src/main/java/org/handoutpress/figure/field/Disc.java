package org.handoutpress.figure.field;

/** A filled circle: a sphere of the body as the camera sees it. */
public record Disc(Vec2 at, double radius) {}
