/** The templates: content to boxes, by the measures of one theme. */
package org.handoutpress.handout;
