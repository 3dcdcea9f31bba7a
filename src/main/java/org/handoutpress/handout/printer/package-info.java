/** What goes along with a file for a printer: the first sheet, with its settings. */
package org.handoutpress.handout.printer;
