package org.handoutpress.figure.rig;

/** A part of the body that rests on something. */
public record Contact(BodyPart part, Support on) {}
