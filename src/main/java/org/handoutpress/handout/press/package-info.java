/** What every document is made with, and the pages that it need not lay out twice. */
package org.handoutpress.handout.press;
