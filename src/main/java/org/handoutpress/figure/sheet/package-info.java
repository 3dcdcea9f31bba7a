/** Many drawings on one sheet, and a sheet as pixels. */
package org.handoutpress.figure.sheet;
