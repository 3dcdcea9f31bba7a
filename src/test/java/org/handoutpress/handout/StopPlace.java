package org.handoutpress.handout;

import java.util.List;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.handoutpress.verify.facts.Run;

/** Where the stop box is on a page: its frame, and the words inside it with their places. */
public record StopPlace(List<Rect> frame, List<String> words) {
  private static final int THICKNESS = Lengths.pt(2);

  public static StopPlace on(PageFacts page) {
    return on(page, THICKNESS);
  }

  /** With a frame of another thickness. */
  public static StopPlace on(PageFacts page, int thickness) {
    List<Rect> frame = page.paths().map(Path::extent).filter(bar -> isBar(bar, thickness)).toList();
    Rect around = frame.stream().reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
    return new StopPlace(
        frame, page.visibleRuns().filter(r -> holds(around, r)).map(StopPlace::print).toList());
  }

  public boolean isThere() {
    return !frame.isEmpty();
  }

  private static boolean isBar(Rect rect, int thickness) {
    return Math.abs(Math.min(rect.width(), rect.height()) - thickness) < Lengths.pt(0.1);
  }

  private static boolean holds(Rect rect, Run run) {
    return run.baseline() > rect.y() && run.baseline() < rect.bottom();
  }

  private static String print(Run run) {
    return run.text() + "@" + run.x() + "," + run.baseline();
  }
}
