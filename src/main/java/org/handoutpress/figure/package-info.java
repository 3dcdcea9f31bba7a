/** Drawing people in code: pose data to vector drawings, SVG out and in. */
package org.handoutpress.figure;
