package org.handoutpress.verify.owner;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Pages that were read and were right, as they stood in a file, for as long as what they come from
 * is there. Threads may share it.
 */
public final class RightPages {
  private final Map<Object, Map<Integer, byte[]>> bySource = new WeakHashMap<>();

  /** The content of a page; null if it was not read yet. */
  synchronized byte[] of(Owned.Sheet sheet) {
    return bySource.getOrDefault(sheet.source(), Map.of()).get(sheet.index());
  }

  synchronized void add(Owned.Sheet sheet, byte[] content) {
    bySource.computeIfAbsent(sheet.source(), s -> new HashMap<>()).put(sheet.index(), content);
  }
}
