package org.handoutpress.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the word that was probably meant: Levenshtein's edit distance, letters of any case. */
public final class NearestWord {
  private NearestWord() {}

  /** One sentence that names the nearest of the known words, or all of them if none is near. */
  public static String advice(String word, Collection<String> known) {
    return known.stream()
        .filter(k -> distance(word, k) <= Math.max(2, word.length() / 3))
        .min(Comparator.comparingInt((String k) -> distance(word, k)))
        .map(k -> "Did you mean \"" + k + "\"?")
        .orElseGet(() -> "Known here: " + String.join(", ", known) + ".");
  }

  static int distance(String one, String two) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = two.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
