/** What a PDF's bytes say: read with PDFBox, judged by nobody yet. */
package org.handoutpress.verify.facts;
