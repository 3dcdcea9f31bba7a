package org.handoutpress.batch.run;

import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param pages 0 for a file without pages
 * @param bytes its size
 */
public record Made(Path path, int pages, int bytes) {}
