package org.handoutpress.content;

import java.net.URI;
import java.net.URISyntaxException;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads the address of a page on the web. */
final class WebAddress {
  private static final URI NONE = URI.create("about:blank");

  private WebAddress() {}

  static URI read(JsonFields item, String key) {
    JsonString url = item.text(key);
    try {
      URI uri = new URI(url.value());
      if ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Falls through: text that is no URI at all is refused like one of another scheme.
    }
    if (item.has(key)) {
      item.problem(
          url.place(), Code.BAD_VALUE, "This is no web address.", "Begin it with https://.");
    }
    return NONE;
  }
}
