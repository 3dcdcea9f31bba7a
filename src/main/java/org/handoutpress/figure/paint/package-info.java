/** A posed body to painted shapes: contours, garments, head, arrows, mat. */
package org.handoutpress.figure.paint;
