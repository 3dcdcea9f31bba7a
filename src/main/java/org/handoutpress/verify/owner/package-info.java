/** Reads a finished file of one patient back, fast enough for every file of a long roster. */
package org.handoutpress.verify.owner;
