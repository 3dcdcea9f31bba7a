/** Whether a file for a printer shows the pages that it should, where it should. */
package org.handoutpress.verify.sheets;
