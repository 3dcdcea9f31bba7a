/** What is wrong with a PDF: each rule a small class, from facts to findings. */
package org.handoutpress.verify.check;
