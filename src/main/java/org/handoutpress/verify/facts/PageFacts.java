package org.handoutpress.verify.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.handoutpress.geom.Size;

/**
 * One page as it is painted.
 *
 * @param number counted from 1
 * @param label what a viewer shows as the page's number; the number where the file has no labels
 * @param size as it is shown, after rotation
 * @param tabsByStructure whether Tabs is S: ISO 14289-1, 7.18.3
 * @param marks everything painted, in paint order
 * @param sequences every marked-content sequence, in the order in which they begin
 * @param texts for each MCID its words, from ToUnicode and ActualText
 */
public record PageFacts(
    int number,
    String label,
    Size size,
    boolean tabsByStructure,
    List<Mark> marks,
    List<Sequence> sequences,
    SortedMap<Integer, String> texts) {
  public PageFacts {
    marks = List.copyOf(marks);
    sequences = List.copyOf(sequences);
  }

  /**
   * A marked-content sequence: ISO 32000-1, 14.6.
   *
   * @param tag the tag that it begins with, such as P or Artifact
   * @param owner what it makes of the marks inside; nothing where it only adds to what it lies in
   * @param outer what the sequence itself lies in
   */
  public record Sequence(String tag, Owner owner, Owner outer) {}

  public Stream<Run> runs() {
    return marks.stream().filter(Run.class::isInstance).map(Run.class::cast);
  }

  /** The runs that paint something: not those of spaces alone. */
  public Stream<Run> visibleRuns() {
    return runs().filter(r -> !r.blank());
  }

  public Stream<Path> paths() {
    return marks.stream().filter(Path.class::isInstance).map(Path.class::cast);
  }

  public Stream<Picture> pictures() {
    return marks.stream().filter(Picture.class::isInstance).map(Picture.class::cast);
  }

  /** The marks of the content with this MCID. */
  public Stream<Mark> marks(int mcid) {
    Owner owner = new Owner.Content(mcid);
    return marks.stream().filter(m -> m.owner().equals(owner));
  }

  /** The words of the content with this MCID; empty without words. */
  public String text(int mcid) {
    return texts.getOrDefault(mcid, "");
  }
}
