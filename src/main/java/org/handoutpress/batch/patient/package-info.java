/** The file of one patient: taken in, made, and kept out of what is said about it. */
package org.handoutpress.batch.patient;
