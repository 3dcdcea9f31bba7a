/** Boxes to pages: measuring and placing as one pure question, the paginator, the marks. */
package org.handoutpress.layout;
