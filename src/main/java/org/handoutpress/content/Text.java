package org.handoutpress.content;

import java.util.Objects;
import org.handoutpress.diag.Place;

/**
 * A sentence that a patient may read, and where it stands. Placeholders in braces are not yet
 * replaced: {@link Placeholders} lists them.
 */
public record Text(String value, Place place) {
  public Text {
    Objects.requireNonNull(value);
    Objects.requireNonNull(place);
  }

  @Override
  public String toString() {
    return value;
  }
}
