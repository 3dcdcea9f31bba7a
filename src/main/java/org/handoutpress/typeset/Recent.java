package org.handoutpress.typeset;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for last, and lets go of what nobody asked for the longest time. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  /**
   * An empty one.
   *
   * @param most how many values it keeps
   */
  public Recent(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
