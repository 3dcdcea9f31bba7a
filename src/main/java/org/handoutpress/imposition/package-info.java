/**
 * Which page lies where on which side of which sheet: arithmetic alone, in thousandths of a point.
 */
package org.handoutpress.imposition;
