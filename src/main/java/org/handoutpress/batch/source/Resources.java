package org.handoutpress.batch.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.typeset.Face;
import org.handoutpress.typeset.FontSet;
import org.handoutpress.typeset.Weight;

/**
 * Where content, pictures and fonts are read from: what ships inside the program (a jar, or a
 * folder of classes), and in front of it the folder that a clinic gives.
 */
public final class Resources implements AutoCloseable {
  private static final String JSON = ".json";
  private static final String USUAL = "fonts/source-sans-3/SourceSans3-";
  private static final String LEGIBLE =
      "fonts/atkinson-hyperlegible-next/AtkinsonHyperlegibleNext-";

  private final Path shipped;
  private final Optional<Path> own;
  private final Optional<FileSystem> jar;

  private Resources(Path shipped, Optional<Path> own, Optional<FileSystem> jar) {
    this.shipped = shipped;
    this.own = own;
    this.jar = jar;
  }

  /**
   * Opens what ships, and the clinic's own content folder if there is one.
   *
   * @throws ProblemException if there is no such folder
   */
  public static Resources open(Optional<Path> own) throws ProblemException {
    if (own.isPresent() && !Files.isDirectory(own.get())) {
      throw new ProblemException(
          Problem.at(
              Place.file(own.get().toString()),
              Code.MISSING_FILE,
              "There is no such folder.",
              "Give the folder that holds clinic.json with --content."));
    }
    Path program = program();
    if (Files.isDirectory(program)) {
      return new Resources(program, own, Optional.empty());
    }
    FileSystem jar = openJar(program);
    return new Resources(jar.getPath("/"), own, Optional.of(jar));
  }

  private static Path program() {
    try {
      return Path.of(Resources.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it lies", e);
    }
  }

  private static FileSystem openJar(Path jar) {
    try {
      return FileSystems.newFileSystem(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that holds clinic.json. */
  public Path content() {
    return own.orElseGet(() -> shipped.resolve("content"));
  }

  /** The folders in which a drawing is looked for, in this order. */
  public List<Path> illustrations() {
    Path ours = shipped.resolve("illustrations");
    return own.map(o -> List.of(o.resolve("illustrations"), ours)).orElseGet(() -> List.of(ours));
  }

  /** What the program itself is, with all that ships inside: a jar, or a folder of classes. */
  public Path programFile() {
    return program();
  }

  /** The clinic's own content folder. */
  public Optional<Path> own() {
    return own;
  }

  /** The first of these folders that has poses. */
  public Path poses() {
    return illustrations().stream()
        .filter(folder -> Files.isDirectory(folder.resolve("poses")))
        .findFirst()
        .orElseGet(() -> shipped.resolve("illustrations"));
  }

  /** Who can be drawn: the names of the files in {@code looks} beside the poses. */
  public List<String> looks() {
    Path looks = poses().resolve("looks");
    if (!Files.isDirectory(looks)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(looks)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(JSON))
          .map(n -> n.replace(JSON, ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The usual faces; they belong to one thread, so each thread loads its own. */
  public FontSet fonts() {
    return fonts(Legibility.USUAL);
  }

  /** The same for other eyes; the usual faces have what others lack. */
  public FontSet fonts(Legibility legibility) {
    List<String> families =
        legibility == Legibility.LOW_VISION ? List.of(LEGIBLE, USUAL) : List.of(USUAL);
    return new FontSet(
        Map.of(
            Weight.REGULAR, families.stream().map(f -> face(f + "Regular")).toList(),
            Weight.BOLD, families.stream().map(f -> face(f + "Bold")).toList()));
  }

  private Face face(String path) {
    try {
      String name = path.substring(path.lastIndexOf('/') + 1);
      return Face.load(name, Files.readAllBytes(shipped.resolve(path + ".ttf")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (jar.isPresent()) {
        jar.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
