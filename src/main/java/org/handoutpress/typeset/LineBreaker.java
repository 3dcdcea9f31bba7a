package org.handoutpress.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses where lines end: in as few lines as can be, of those the way with the least ragged edge,
 * and no word alone on the last line if that can be helped. After Knuth and Plass, "Breaking
 * Paragraphs into Lines" (1981), with the square of the space left as the badness of a line.
 */
final class LineBreaker {
  private final int width;

  LineBreaker(int width) {
    this.width = width;
  }

  List<List<Chunk>> split(List<Chunk> chunks) {
    int count = fewest(chunks);
    int n = chunks.size();
    double[][] best = new double[count + 1][n + 1];
    int[][] from = new int[count + 1][n + 1];
    for (double[] row : best) {
      java.util.Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int line = 1; line <= count; line++) {
      for (int end = line; end <= n; end++) {
        for (int start = end - 1; start >= line - 1 && fits(chunks, start, end); start--) {
          double cost = best[line - 1][start] + badness(chunks, start, end);
          if (cost < best[line][end]) {
            best[line][end] = cost;
            from[line][end] = start;
          }
        }
      }
    }
    return trace(chunks, from, count);
  }

  private static List<List<Chunk>> trace(List<Chunk> chunks, int[][] from, int count) {
    List<List<Chunk>> lines = new ArrayList<>();
    int end = chunks.size();
    for (int line = count; line > 0; line--) {
      int start = from[line][end];
      lines.add(0, chunks.subList(start, end));
      end = start;
    }
    return lines;
  }

  /** The number of lines when each takes what it can. */
  private int fewest(List<Chunk> chunks) {
    int lines = 1;
    int start = 0;
    for (int end = 1; end <= chunks.size(); end++) {
      if (!fits(chunks, start, end)) {
        lines++;
        start = end - 1;
      }
    }
    return lines;
  }

  private boolean fits(List<Chunk> chunks, int start, int end) {
    return end - start == 1 || inkWidth(chunks, start, end) <= width;
  }

  private double badness(List<Chunk> chunks, int start, int end) {
    boolean last = end == chunks.size();
    if (last && start > 0 && end - start == 1) {
      return (double) width * width;
    }
    double left = (double) width - inkWidth(chunks, start, end);
    return last ? 0 : left * left;
  }

  private static long inkWidth(List<Chunk> chunks, int start, int end) {
    long sum = chunks.get(end - 1).inkWidth();
    for (int i = start; i < end - 1; i++) {
      sum += chunks.get(i).width();
    }
    return sum;
  }
}
