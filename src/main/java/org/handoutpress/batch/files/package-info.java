/** Files that are written whole or not at all, by one run at a time. */
package org.handoutpress.batch.files;
