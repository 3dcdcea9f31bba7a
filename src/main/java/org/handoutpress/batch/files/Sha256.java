package org.handoutpress.batch.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of files and words. */
public final class Sha256 {
  private static final int BLOCK = 1 << 16;

  private final MessageDigest sha;

  public Sha256() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** 64 hexadecimal digits. */
  public static String of(byte[] bytes) {
    Sha256 sha = new Sha256();
    sha.sha.update(bytes);
    return sha.digits();
  }

  /** 64 hexadecimal digits. */
  public static String of(Path file) throws IOException {
    Sha256 sha = new Sha256();
    sha.bytes(file);
    return sha.digits();
  }

  /** Adds a word, which says first how long it is, so that none runs into the next. */
  public Sha256 word(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(bytes);
    return this;
  }

  /** Adds a file by its name and what it holds. */
  public void file(String name, Path file) throws IOException {
    word(name);
    word(Long.toString(Files.size(file)));
    bytes(file);
  }

  private void bytes(Path file) throws IOException {
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        sha.update(block, 0, count);
      }
    }
  }

  /** 64 hexadecimal digits, once everything is added. */
  public String digits() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
