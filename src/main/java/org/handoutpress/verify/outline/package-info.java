/** What a finished file tells a reader, block by block, read from its tag tree. */
package org.handoutpress.verify.outline;
