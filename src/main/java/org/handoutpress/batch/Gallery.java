package org.handoutpress.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Illustration;

/**
 * The pictures of the content by their names, once for each look that the clinic or a programme
 * wants.
 */
final class Gallery {
  private static final String MIX = "";

  private final Map<String, SortedMap<String, Illustration>> byLook;
  private final String usual;

  private Gallery(Map<String, SortedMap<String, Illustration>> byLook, String usual) {
    this.byLook = byLook;
    this.usual = usual;
  }

  /** Reads, or draws, every picture that a document may need. */
  static Gallery read(Resources resources, Library library, Problems problems) {
    Hanging hanging = new Hanging(resources, library, problems);
    Map<String, SortedMap<String, Illustration>> byLook = new LinkedHashMap<>();
    Optional<Text> usual = library.clinic().look();
    if (usual.isEmpty()) {
      byLook.put(MIX, hanging.mix());
    }
    Stream.concat(usual.stream(), library.programmes().stream().flatMap(p -> p.look().stream()))
        .forEach(look -> byLook.computeIfAbsent(look.value(), id -> hanging.of(look)));
    return new Gallery(byLook, usual.map(Text::value).orElse(MIX));
  }

  boolean has(Text look) {
    return byLook.containsKey(look.value());
  }

  /** The pictures in a look, or else as the clinic has it. */
  Function<String, Illustration> of(Optional<Text> look) {
    Map<String, Illustration> pictures = byLook.get(look.map(Text::value).orElse(usual));
    return pictures::get;
  }

  /** All of them by their files; those of a look behind its name. */
  SortedMap<String, Illustration> all() {
    SortedMap<String, Illustration> all = new TreeMap<>();
    byLook.forEach(
        (look, pictures) ->
            pictures.forEach(
                (file, picture) -> all.put(look.isEmpty() ? file : look + "/" + file, picture)));
    return all;
  }

  int size() {
    return byLook.values().stream().mapToInt(Map::size).sum();
  }
}
