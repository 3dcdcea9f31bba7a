/** What a page is measured in: lengths in whole thousandths of a point, places, and colours. */
package org.handoutpress.geom;
