/**
 * Words to glyphs and lines: faces, shaping, line breaking, metrics. The only user of AWT fonts.
 */
package org.handoutpress.typeset;
