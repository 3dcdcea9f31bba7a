/** What is wrong with a pose or a picture: joints, contacts, arrows, outlines, words. */
package org.handoutpress.figure.check;
