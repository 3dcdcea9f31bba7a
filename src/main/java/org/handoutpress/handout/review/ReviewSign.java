package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.ClinicianPhrase;
import org.handoutpress.handout.block.FillLine;
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;

/** Where the clinician signs, and how the review is recorded. */
record ReviewSign(ReviewDesk desk, String draft) {
  private static final int LINES = 10;

  /** All on the last page: no block of it ends one. */
  List<ReviewBlock> blocks() {
    return parts().stream().map(ReviewBlock::keptWithNext).toList();
  }

  private List<ReviewBlock> parts() {
    List<ReviewBlock> blocks = new ArrayList<>(List.of(desk.heading(SIGN)));
    String version = desk.library().review().version();
    blocks.add(choice(desk.say(SIGN_AS_IT_IS, "version", version)));
    blocks.add(choice(desk.say(SIGN_AFTER_CHANGES)));
    for (List<ClinicianPhrase> line :
        List.of(
            List.of(SIGN_NAME, SIGN_ROLE),
            List.of(SIGN_REGISTRATION, SIGN_DATE),
            List.of(SIGN_DUE, SIGN_SIGNATURE))) {
      blocks.add(new ReviewBlock.Item(desk.u(1), fields(line), true));
    }
    blocks.add(desk.heading(WANTED));
    Box lines = WritingLines.lines(desk.sheet(), LINES);
    blocks.add(new ReviewBlock.Item(0, lines, false));
    blocks.add(desk.heading(RECORD));
    List<String> steps =
        List.of(desk.say(RECORD_OPEN, "file", draft), desk.say(RECORD_FILL), desk.say(RECORD_SAVE));
    blocks.add(new ReviewBlock.Item(desk.u(1), desk.numbered(steps), false));
    return blocks;
  }

  /** A box to tick, and what it says. */
  private ReviewBlock choice(String words) {
    Box square = Artifact.layout(desk.sheet().emblem().square(desk.u(3), false));
    Box told = desk.sheet().text(Role.P, words, desk.sheet().style().body());
    Box row = Row.of(new Row.Cell(0, desk.u(3), square), Row.Cell.rest(desk.u(5), told));
    return new ReviewBlock.Item(desk.u(1.5), row, true);
  }

  private Box fields(List<ClinicianPhrase> labels) {
    int half = desk.width() / 2 - desk.u(1);
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Box line = FillLine.under(desk.sheet(), desk.say(labels.get(i)));
      cells.add(new Row.Cell(i * (half + desk.u(2)), half, line));
    }
    return new Row(cells);
  }
}
