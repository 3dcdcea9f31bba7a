/** What a program can tell of a finished document by two published lists for easy reading. */
package org.handoutpress.score;
