package org.handoutpress.batch.send;

/**
 * What became of the message to a patient.
 *
 * @param time when, in UTC (ISO 8601); empty if nothing happened to it yet
 * @param now whether this run did it
 */
record SendRow(String id, Status status, String time, boolean now, String message) {
  /** As the report says it, in small letters. */
  enum Status {
    SENT,
    WAITING,
    UNKNOWN,
    REFUSED,
    LATER
  }
}
