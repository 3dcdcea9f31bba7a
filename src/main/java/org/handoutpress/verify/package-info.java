/** Reads a PDF's bytes back, without the code that wrote them: bytes to facts to findings. */
package org.handoutpress.verify;
