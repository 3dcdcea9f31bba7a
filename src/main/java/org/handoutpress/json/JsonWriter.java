package org.handoutpress.json;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes values as JSON text (RFC 8259), a member or an item a line, indented by two spaces. */
public final class JsonWriter {
  private final StringBuilder text = new StringBuilder();
  private String indent = "";

  private JsonWriter() {}

  /** Ends with a line feed. */
  public static String write(Json value) {
    JsonWriter writer = new JsonWriter();
    writer.add(value);
    return writer.text.append('\n').toString();
  }

  private void add(Json value) {
    if (value instanceof JsonObject object) {
      list('{', object.members(), this::add, '}');
    } else if (value instanceof JsonArray array) {
      list('[', array.items(), this::add, ']');
    } else if (value instanceof JsonString string) {
      quote(string.value());
    } else if (value instanceof JsonNumber number) {
      text.append(number.value());
    } else if (value instanceof JsonBool bool) {
      text.append(bool.value());
    } else {
      text.append("null");
    }
  }

  private void add(JsonObject.Member member) {
    quote(member.key());
    text.append(": ");
    add(member.value());
  }

  private <T> void list(char open, List<T> items, Consumer<T> each, char close) {
    text.append(open);
    String outer = indent;
    indent = outer + "  ";
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "\n" : ",\n").append(indent);
      each.accept(items.get(i));
    }
    indent = outer;
    text.append(items.isEmpty() ? "" : "\n" + indent).append(close);
  }

  private void quote(String words) {
    text.append('"');
    words.chars().forEach(c -> character((char) c));
    text.append('"');
  }

  private void character(char c) {
    if (c == '"' || c == '\\') {
      text.append('\\').append(c);
    } else if (c < ' ') {
      text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      text.append(c);
    }
  }
}
