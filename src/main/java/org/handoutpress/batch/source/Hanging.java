package org.handoutpress.batch.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handoutpress.content.Library;
import org.handoutpress.content.PictureFile;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Illustration;
import org.handoutpress.figure.scene.Illustrations;

/**
 * Finds the picture for each name: first what the clinic put in its place, then what was drawn
 * before; in a look that nobody has drawn yet, it draws.
 */
record Hanging(Resources resources, Library library, Problems problems) {
  /**
   * Pictures by their files.
   *
   * @param look the one person in all of them; empty: people as the set that ships mixes them
   * @return nothing if nobody has this name; without those that cannot be used
   */
  SortedMap<String, Illustration> of(Optional<Text> look, Set<String> files) {
    return look.isPresent() ? of(look.get(), files) : read(resources.illustrations(), files);
  }

  /** The clinic's logo by its file, if it has one. */
  SortedMap<String, Illustration> logo() {
    Optional<String> file = library.clinic().logo().map(PictureFile::file);
    return read(List.of(resources.content()), file.map(Set::of).orElse(Set.of()));
  }

  private SortedMap<String, Illustration> of(Text look, Set<String> files) {
    if (!resources.looks().contains(look.value())) {
      problems.add(unknown(look));
      return new TreeMap<>();
    }
    List<Path> drawn = drawn(look.value());
    Set<String> missing = new TreeSet<>(files);
    missing.removeIf(file -> PictureFiles.find(drawn, file).isPresent());
    Set<String> there = new TreeSet<>(files);
    there.removeAll(missing);
    SortedMap<String, Illustration> pictures = read(drawn, there);
    SortedMap<String, Illustration> now = draw(look, missing);
    pictures.putAll(now);
    // What no scene draws shows whom it shows.
    missing.removeAll(now.keySet());
    pictures.putAll(read(resources.illustrations(), missing));
    return pictures;
  }

  /** Where pictures in this look may lie; the clinic's own stand in for any look. */
  private List<Path> drawn(String look) {
    List<Path> folders = new ArrayList<>();
    for (Path folder : resources.illustrations()) {
      folders.add(folder.resolve(look));
      if (!folder.equals(resources.poses())) {
        folders.add(folder);
      }
    }
    return folders;
  }

  private SortedMap<String, Illustration> read(List<Path> folders, Set<String> files) {
    SortedMap<String, Illustration> pictures = new TreeMap<>();
    files.forEach(file -> read(folders, file, pictures));
    return pictures;
  }

  private void read(List<Path> folders, String file, SortedMap<String, Illustration> into) {
    try {
      into.put(file, PictureFiles.read(folders, file));
    } catch (ProblemException e) {
      problems.addAll(e);
    }
  }

  private SortedMap<String, Illustration> draw(Text look, Set<String> files) {
    try {
      return new TreeMap<>(Illustrations.drawings(resources.poses(), look.value(), files));
    } catch (ProblemException e) {
      problems.addAll(e);
      return new TreeMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Problem unknown(Text look) {
    return Problem.at(
        look.place(),
        Code.UNKNOWN_ID,
        "There is nobody called \"" + look.value() + "\" in illustrations/looks.",
        NearestWord.advice(look.value(), resources.looks()));
  }
}
