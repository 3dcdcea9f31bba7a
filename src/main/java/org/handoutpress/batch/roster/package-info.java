/** A run over a roster: its rows, clerks, journal and report. */
package org.handoutpress.batch.roster;
