package org.handoutpress.handout.press;

import java.util.List;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Section;

/**
 * Pages of a booklet to be laid out on their paper.
 *
 * @param room the height that they may fill, in thousandths of a point
 * @param shared whether the same pages stand in many booklets
 */
public record Leaves(Template template, PageMaster master, int room, boolean shared) {
  List<Section> sections() {
    return template.boxes().stream().map(box -> new Section(master, room, box)).toList();
  }

  /** The same, for one booklet alone. */
  public Leaves own() {
    return new Leaves(template, master, room, false);
  }
}
