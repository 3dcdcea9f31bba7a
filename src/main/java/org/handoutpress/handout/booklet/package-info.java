/** The booklet for everybody, and the pages that a patient's own booklet shares with it. */
package org.handoutpress.handout.booklet;
