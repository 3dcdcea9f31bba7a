/** The booklet of one patient: what is prescribed, and nothing else. */
package org.handoutpress.handout.personal;
