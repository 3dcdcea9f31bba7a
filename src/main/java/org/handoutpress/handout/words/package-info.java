/** The words of a handout: what is only known when it is made, put into them; doses told. */
package org.handoutpress.handout.words;
