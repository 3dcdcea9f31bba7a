/** Files of pictures, told by their first bytes. */
package org.handoutpress.figure.file;
