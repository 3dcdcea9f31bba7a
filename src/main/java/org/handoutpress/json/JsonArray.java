package org.handoutpress.json;

import java.util.List;
import org.handoutpress.diag.Place;

public record JsonArray(List<Json> items, Place place) implements Json {
  public JsonArray {
    items = List.copyOf(items);
  }
}
