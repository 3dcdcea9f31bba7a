/** The table of a week, to tick off: its days, rows and pages, in a booklet and on a sheet. */
package org.handoutpress.handout.week;
