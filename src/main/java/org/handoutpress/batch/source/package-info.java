/**
 * What documents are made from: the settings, words, pictures and fonts, found, read and checked.
 */
package org.handoutpress.batch.source;
