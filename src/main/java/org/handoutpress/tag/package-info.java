/** What a mark is for a reader who cannot see it: the roles, the tags, the tree they form. */
package org.handoutpress.tag;
