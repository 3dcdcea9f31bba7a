/** Shapes as signed distance fields on a grid: discs to outlines, with only the JDK. */
package org.handoutpress.figure.field;
