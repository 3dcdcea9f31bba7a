package org.handoutpress.pdf;

/** What becomes a stream: ISO 32000-1, 7.3.8. */
final class StreamData {
  private final String entries;
  private final byte[] data;

  StreamData(String entries, byte[] data) {
    this.entries = entries;
    this.data = data;
  }

  /** Of its dictionary, with the filter, without the length. */
  String entries() {
    return entries;
  }

  /** Not to be changed. */
  byte[] data() {
    return data;
  }
}
