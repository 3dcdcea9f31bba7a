/** The exercise cards of one page or two, and the small ones to cut out. */
package org.handoutpress.handout.card;
