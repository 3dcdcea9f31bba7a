/** Drawings to SVG and back: SVG 1.1, the part of it that a simple picture needs. */
package org.handoutpress.figure.svg;
