package org.handoutpress.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.handoutpress.content.Library;
import org.handoutpress.content.Picture;
import org.handoutpress.content.Programme;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
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

  /** Reads every picture that a document may need. */
  static Gallery read(Resources resources, Library library, Problems problems) {
    Map<String, SortedMap<String, Illustration>> byLook = new LinkedHashMap<>();
    Optional<Text> usual = library.clinic().look();
    usual.ifPresentOrElse(
        look -> add(resources, library, look, byLook, problems),
        () -> byLook.put(MIX, pictures(resources.illustrations(), resources, library, problems)));
    library.programmes().stream()
        .map(Programme::look)
        .flatMap(Optional::stream)
        .forEach(look -> add(resources, library, look, byLook, problems));
    return new Gallery(byLook, usual.map(Text::value).orElse(MIX));
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

  private static void add(
      Resources resources,
      Library library,
      Text look,
      Map<String, SortedMap<String, Illustration>> into,
      Problems problems) {
    List<Path> folders = folders(resources, look.value());
    if (folders.isEmpty()) {
      problems.add(unknown(look, resources));
    } else if (!into.containsKey(look.value())) {
      into.put(look.value(), pictures(folders, resources, library, problems));
    }
  }

  /** In each folder that of the look goes before what stands in for any look. */
  private static List<Path> folders(Resources resources, String look) {
    List<Path> folders = new ArrayList<>();
    boolean known = resources.looks().contains(look);
    for (Path folder : known ? resources.illustrations() : List.<Path>of()) {
      folders.add(folder.resolve(look));
      folders.add(folder);
    }
    return folders;
  }

  private static SortedMap<String, Illustration> pictures(
      List<Path> folders, Resources resources, Library library, Problems problems) {
    SortedMap<String, Illustration> pictures = new TreeMap<>();
    library.exercises().stream()
        .flatMap(e -> e.pictures().stream())
        .map(Picture::file)
        .distinct()
        .forEach(f -> read(folders, f, pictures, problems));
    library
        .clinic()
        .logo()
        .ifPresent(l -> read(List.of(resources.content()), l.file(), pictures, problems));
    return pictures;
  }

  private static void read(
      List<Path> folders, String file, Map<String, Illustration> into, Problems problems) {
    try {
      into.put(file, PictureFiles.read(folders, file));
    } catch (ProblemException e) {
      problems.addAll(e);
    }
  }

  private static Problem unknown(Text look, Resources resources) {
    return Problem.at(
        look.place(),
        Code.UNKNOWN_ID,
        "There is nobody called \"" + look.value() + "\" in illustrations/looks.",
        NearestWord.advice(look.value(), resources.looks()));
  }
}
