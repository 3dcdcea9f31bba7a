/** Commands to files: reads the content, runs the jobs, checks each file, and writes it whole. */
package org.handoutpress.batch;
