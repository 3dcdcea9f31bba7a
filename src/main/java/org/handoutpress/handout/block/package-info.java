/** Blocks that stand in documents of every kind: lists, lines to write on, boxes, tables, signs. */
package org.handoutpress.handout.block;
