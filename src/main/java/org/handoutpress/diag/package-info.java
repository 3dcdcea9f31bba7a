/** Where something is, what is wrong with it, and how that is printed. */
package org.handoutpress.diag;
