/** JSON text to a tree of values that know where they stand, and a strict way to read records. */
package org.handoutpress.json;
