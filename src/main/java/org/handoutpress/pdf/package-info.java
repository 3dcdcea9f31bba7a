/** Pages of marks to PDF bytes: OpenPDF writes, PDFBox finishes. The only user of OpenPDF. */
package org.handoutpress.pdf;
