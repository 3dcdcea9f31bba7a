/** Whether a patient can follow the words: texts to findings. */
package org.handoutpress.plain;
