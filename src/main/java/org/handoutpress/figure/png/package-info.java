/**
 * PNG pictures to bitmaps: ISO/IEC 15948. Read by hand, row by row: what is wrong is told before
 * memory is taken, every checksum counts, and the pixels do not depend on the JDK.
 */
package org.handoutpress.figure.png;
