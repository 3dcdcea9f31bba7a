/** A run as seen from outside: what it made, what to know of it, who looks on; and its threads. */
package org.handoutpress.batch.run;
