/** The weekly tracking sheet: on one sheet or several, on paper or as a form to fill in. */
package org.handoutpress.handout.tracker;
