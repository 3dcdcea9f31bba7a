/** What a set looks like: paper, editions, the sizes and colours of each kind of page. */
package org.handoutpress.handout.theme;
