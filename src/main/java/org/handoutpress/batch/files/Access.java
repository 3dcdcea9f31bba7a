package org.handoutpress.batch.files;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may read what a run writes. */
public enum Access {
  /** Whoever the machine lets. */
  USUAL,
  /** Its owner alone, where the system has owners (POSIX). */
  OWNER;

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  FileAttribute<?>[] ofFile() {
    return attributes("rw-------");
  }

  FileAttribute<?>[] ofFolder() {
    return attributes("rwx------");
  }

  private FileAttribute<?>[] attributes(String permissions) {
    return this == OWNER && POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
