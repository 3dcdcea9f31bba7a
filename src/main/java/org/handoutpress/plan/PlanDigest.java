package org.handoutpress.plan;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;

/**
 * Tells whether a plan is still the same, wherever it stands. It follows the components of the
 * records themselves, so a field that is added later cannot be forgotten here. Of a password it
 * knows only that there is one: a fast hash would let it be guessed. Whoever relies on the digest
 * must also open the file with the password.
 */
public final class PlanDigest {
  private final MessageDigest sha;

  private PlanDigest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** 64 hexadecimal digits. */
  public static String of(Plan plan) {
    PlanDigest digest = new PlanDigest();
    digest.add(plan);
    return HexFormat.of().formatHex(digest.sha.digest());
  }

  private void add(Object value) {
    if (value instanceof Text text) {
      word(text.value());
    } else if (value instanceof Password) {
      word("password");
    } else if (value instanceof Optional<?> optional) {
      list(optional.stream().toList());
    } else if (value instanceof OptionalInt number) {
      list(number.stream().boxed().toList());
    } else if (value instanceof List<?> values) {
      list(values);
    } else if (value instanceof Record) {
      components(value);
    } else if (value instanceof String
        || value instanceof Integer
        || value instanceof Enum<?>
        || value instanceof LocalDate) {
      word(value.toString());
    } else {
      throw new IllegalStateException("no digest for " + value.getClass());
    }
  }

  /** Each word and each list says first how long it is, so that none runs into the next. */
  private void word(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(bytes);
  }

  private void list(List<?> values) {
    word(Integer.toString(values.size()));
    values.forEach(this::add);
  }

  private void components(Object record) {
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (component.getType() != Place.class) {
          word(component.getName());
          add(component.getAccessor().invoke(record));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
