package org.handoutpress.plan;

/** What is wrong with a value, said after its name, and what to do; neither quotes the value. */
record Fault(String what, String advice) {}
