package org.handoutpress.handout;

import org.handoutpress.layout.Box;

/**
 * Pages of a booklet, as a value that holds everything they follow from: two that are equal give
 * the same pages.
 */
interface Template {
  Box box();
}
