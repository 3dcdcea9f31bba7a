/** Arguments to jobs, outcomes to exit codes: the only place that prints or exits. */
package org.handoutpress.cli;
