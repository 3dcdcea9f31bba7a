/** The posters: all exercises at a glance, for the wall or for the fridge. */
package org.handoutpress.handout.poster;
