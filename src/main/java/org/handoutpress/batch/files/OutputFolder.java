package org.handoutpress.batch.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.diag.ProblemException;

/**
 * A folder that this run alone writes to. Every file under a final name is whole: new ones are
 * written beside, forced to the disk, and only when all are there put in the place of the old ones.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final Access access;
  private final Deque<Path> created;
  private final FolderLock lock;
  private volatile boolean used;

  private OutputFolder(Path folder, Access access, Deque<Path> created, FolderLock lock) {
    this.folder = folder;
    this.access = access;
    this.created = created;
    this.lock = lock;
  }

  /**
   * Makes the folder if it is not there, and locks it.
   *
   * @throws ProblemException if it cannot be written, or another run writes to it
   */
  public static OutputFolder open(Path folder, Access access) throws ProblemException {
    Deque<Path> created = new ArrayDeque<>();
    try {
      create(folder.toAbsolutePath(), access, created);
      FolderLock lock = FolderLock.take(folder, access);
      return new OutputFolder(folder, access, created, lock);
    } catch (IOException e) {
      removeEmpty(created);
      throw new ProblemException(WriteProblem.of(folder, e));
    }
  }

  private static void create(Path path, Access access, Deque<Path> created) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    if (Files.exists(path)) {
      throw new NotDirectoryException(path.toString());
    }
    create(path.getParent(), access, created);
    Files.createDirectory(path, access.ofFolder());
    created.push(path);
  }

  /**
   * Writes files into the folder: all of them, or none under its final name.
   *
   * @param files bytes by their path inside the folder, with {@code /}; kept in this order
   * @throws ProblemException if one cannot be written; what was there before is untouched
   */
  public void replace(Map<String, byte[]> files, Watch watch) throws ProblemException {
    List<PartFile> parts = new ArrayList<>();
    Path at = folder;
    try {
      sweep(files.keySet());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        watch.check();
        at = folder.resolve(file.getKey());
        create(at.toAbsolutePath().getParent(), access, created);
        parts.add(PartFile.write(at, file.getValue(), access));
      }
      for (PartFile part : parts) {
        at = part.target();
        part.finish();
      }
      used = true;
      forceFolders(files.keySet());
    } catch (IOException e) {
      throw new ProblemException(WriteProblem.of(at, e));
    } finally {
      discard(parts);
    }
  }

  /** Removes from the folder itself what a run that was killed left unfinished. */
  public void sweep() throws IOException {
    sweep(Set.of());
  }

  /**
   * Writes one file, and puts it in the place of the old one once it is on the disk and reads back.
   * Several threads may do so at once.
   */
  public void put(String name, byte[] bytes) throws IOException {
    PartFile part = PartFile.write(folder.resolve(name), bytes, access);
    try {
      part.compare(bytes);
      part.finish();
      used = true;
    } finally {
      part.discard();
    }
  }

  /** A file that is written bit by bit. */
  public PartFile part(String name) throws IOException {
    return PartFile.of(folder.resolve(name));
  }

  public Path path() {
    return folder;
  }

  public Access access() {
    return access;
  }

  /** Removes what a run that was killed left unfinished. */
  private void sweep(Set<String> names) throws IOException {
    for (Path each : folders(names)) {
      if (Files.isDirectory(each)) {
        try (DirectoryStream<Path> stale = Files.newDirectoryStream(each, "*" + PartFile.SUFFIX)) {
          for (Path part : stale) {
            Files.deleteIfExists(part);
          }
        }
      }
    }
  }

  private Set<Path> folders(Set<String> names) {
    Set<Path> folders = new LinkedHashSet<>(List.of(folder));
    names.forEach(n -> folders.add(folder.resolve(n).getParent()));
    return folders;
  }

  /** Makes the new names last through a power cut. */
  public void force() {
    forceFolders(Set.of());
  }

  private void forceFolders(Set<String> names) {
    for (Path each : folders(names)) {
      try (FileChannel channel = FileChannel.open(each, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException windowsOpensNoFolders) {
        return;
      }
    }
  }

  private static void discard(List<PartFile> parts) {
    for (PartFile part : parts) {
      try {
        part.discard();
      } catch (IOException leftForTheNextSweep) {
        // One part that cannot be removed must not keep the others.
      }
    }
  }

  private static void removeEmpty(Deque<Path> folders) {
    try {
      for (Path each : folders) {
        Files.deleteIfExists(each);
      }
    } catch (IOException notEmptyAfterAll) {
      folders.clear();
    }
  }

  /** Gives the folder free, and takes it away if this run made it and wrote nothing. */
  @Override
  public void close() throws ProblemException {
    try {
      lock.close();
    } catch (IOException e) {
      throw new ProblemException(WriteProblem.of(folder, e));
    } finally {
      if (!used) {
        removeEmpty(created);
      }
    }
  }
}
