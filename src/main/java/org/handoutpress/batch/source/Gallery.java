package org.handoutpress.batch.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Picture;
import org.handoutpress.content.Programme;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Illustration;

/**
 * The pictures of the content by their names, once for each look: each is read, or drawn, when it
 * is first wanted. Threads may share it.
 */
public final class Gallery {
  private static final String MIX = "";

  private final Resources resources;
  private final Library library;
  private final Map<String, Map<String, Illustration>> byLook = new HashMap<>();

  Gallery(Resources resources, Library library) {
    this.resources = resources;
    this.library = library;
  }

  /** Hangs every picture in each look that the clinic or a programme wants. */
  void fill(Problems problems) {
    Map<String, Optional<Text>> looks = new LinkedHashMap<>();
    looks.put(key(usual()), usual());
    for (Programme programme : library.programmes()) {
      Optional<Text> look = programme.look().or(this::usual);
      looks.putIfAbsent(key(look), look);
    }
    Set<String> all = files(library.exercises());
    looks.values().forEach(look -> hang(look, all, problems));
  }

  /** Hangs what a document about some exercises shows: their pictures, the cover's and the logo. */
  void hang(Optional<Text> look, List<Exercise> exercises, Problems problems) {
    Set<String> files = files(exercises);
    files.add(library.clinic().coverPicture().file());
    hang(look.or(this::usual), files, problems);
  }

  private static Set<String> files(List<Exercise> exercises) {
    Set<String> files = new TreeSet<>();
    exercises.forEach(e -> e.pictures().stream().map(Picture::file).forEach(files::add));
    return files;
  }

  private synchronized void hang(Optional<Text> look, Set<String> files, Problems problems) {
    Hanging hanging = new Hanging(resources, library, problems);
    Map<String, Illustration> pictures =
        byLook.computeIfAbsent(key(look), key -> new ConcurrentHashMap<>(hanging.logo()));
    Set<String> missing = new TreeSet<>(files);
    missing.removeAll(pictures.keySet());
    if (!missing.isEmpty()) {
      pictures.putAll(hanging.of(look, missing));
    }
  }

  private Optional<Text> usual() {
    return library.clinic().look();
  }

  private static String key(Optional<Text> whose) {
    return whose.map(Text::value).orElse(MIX);
  }

  /** The pictures that hang in a look, or else as the clinic has it. */
  public synchronized Function<String, Illustration> of(Optional<Text> look) {
    Map<String, Illustration> pictures = byLook.get(key(look.or(this::usual)));
    return file -> Objects.requireNonNull(pictures.get(file), file);
  }

  /** All that hang by their files; those of a look behind its name. */
  public synchronized SortedMap<String, Illustration> all() {
    SortedMap<String, Illustration> all = new TreeMap<>();
    byLook.forEach(
        (look, pictures) ->
            pictures.forEach(
                (file, picture) -> all.put(look.isEmpty() ? file : look + "/" + file, picture)));
    return all;
  }

  public synchronized int size() {
    return byLook.values().stream().mapToInt(Map::size).sum();
  }
}
