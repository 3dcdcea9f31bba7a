/** What a clinic wrote: exercises, questions, pages and phrases, read strictly from JSON. */
package org.handoutpress.content;
