/** The templates: content to boxes, by the measures of one theme; a package for each kind. */
package org.handoutpress.handout;
