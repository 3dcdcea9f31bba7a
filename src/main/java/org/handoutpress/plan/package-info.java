/**
 * What a clinician prescribes for one patient: read from JSON, JSON Lines and CSV, checked against
 * the library. No problem that is found here quotes the patient's data.
 */
package org.handoutpress.plan;
