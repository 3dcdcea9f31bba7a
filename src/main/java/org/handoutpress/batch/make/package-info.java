/** One document after the other: laid out, written, read back, put on sheets. */
package org.handoutpress.batch.make;
