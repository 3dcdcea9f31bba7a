package org.handoutpress.json;

import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Place;

/** Members in the order of the text; no key twice. */
public record JsonObject(List<Member> members, Place place) implements Json {
  /**
   * A key and its value.
   *
   * @param keyPlace where the key begins
   */
  public record Member(String key, Place keyPlace, Json value) {}

  public JsonObject {
    members = List.copyOf(members);
  }

  public Optional<Json> get(String key) {
    return members.stream().filter(m -> m.key().equals(key)).map(Member::value).findFirst();
  }
}
