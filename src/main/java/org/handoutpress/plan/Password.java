package org.handoutpress.plan;

/** What opens a patient's file. It is never printed. */
public record Password(String value) {
  @Override
  public String toString() {
    return "Password[hidden]";
  }
}
