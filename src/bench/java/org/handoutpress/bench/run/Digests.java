package org.handoutpress.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The SHA-256 of every PDF of a folder. */
final class Digests {
  private Digests() {}

  static Map<String, String> of(Path folder) throws IOException, NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    Map<String, String> digests = new TreeMap<>();
    for (Path pdf : Folders.pdfs(folder)) {
      byte[] digest = sha256.digest(Files.readAllBytes(pdf));
      digests.put(folder.relativize(pdf).toString(), HexFormat.of().formatHex(digest));
    }
    return digests;
  }

  /** The files that are in one only, or not the same in both. */
  static List<String> different(Map<String, String> one, Map<String, String> other) {
    TreeSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(n -> one.containsKey(n) && one.get(n).equals(other.get(n)));
    return List.copyOf(names);
  }
}
