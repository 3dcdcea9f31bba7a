package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text that is not what a clinician read.
 *
 * @param key where it stands: {@link ReviewedTexts}
 * @param before empty if it is new
 * @param now empty if it is gone
 */
public record Change(String key, Optional<String> before, Optional<String> now) {
  /** In the order of the keys. */
  static List<Change> between(Map<String, String> before, Map<String, String> now) {
    TreeSet<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String key : keys) {
      if (!Objects.equals(before.get(key), now.get(key))) {
        Optional<String> old = Optional.ofNullable(before.get(key));
        changes.add(new Change(key, old, Optional.ofNullable(now.get(key))));
      }
    }
    return changes;
  }
}
