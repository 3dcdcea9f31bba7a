package org.handoutpress.verify;

import java.util.HashMap;
import java.util.Map;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Kid;
import org.handoutpress.verify.facts.Mark;
import org.handoutpress.verify.facts.Owner;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.handoutpress.verify.facts.Picture;
import org.handoutpress.verify.facts.Run;

/**
 * The pages as text: one mark a line, in paint order, with its place in points from the top left,
 * its style and what it belongs to. Of text the place is the baseline's start.
 */
public final class PageTrace {
  private final Map<Kid.Content, String> roles = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private PageTrace(Facts facts) {
    facts.elements().stream().forEach(e -> e.contents().forEach(c -> roles.put(c, e.role())));
  }

  /** Every line ends with a line feed. */
  public static String of(Facts facts) {
    PageTrace trace = new PageTrace(facts);
    facts.pages().forEach(trace::add);
    return trace.text.toString();
  }

  private void add(PageFacts page) {
    word("page " + page.number()).word(Trace.quote(page.label()));
    text.append(Trace.points(page.size().width()))
        .append('x')
        .append(Trace.points(page.size().height()))
        .append('\n');
    page.marks().forEach(mark -> add(mark, page.number()));
  }

  private void add(Mark mark, int page) {
    text.append("  ");
    if (mark instanceof Run run) {
      add(run);
    } else if (mark instanceof Path path) {
      add(path);
    } else if (mark instanceof Picture picture) {
      box(picture.images() > 0 ? "image" : "picture", picture.extent());
      word(picture.images() > 0 ? "" + picture.images() : picture.paths() + " paths");
    }
    text.append(owner(mark.owner(), page));
    if (mark instanceof Run run) {
      text.append(' ').append(Trace.quote(run.text()));
    }
    text.append('\n');
  }

  private void add(Run run) {
    Run.Style style = run.style();
    word("text").word(Trace.points(run.x()) + "," + Trace.points(run.baseline()));
    word(style.font()).word(Trace.points(style.size())).word(style.colour().hex());
    String ground = style.ground().map(Rgb::hex).orElse("picture");
    if (!ground.equals(Rgb.WHITE.hex())) {
      word("on").word(ground);
    }
    if (run.replaced()) {
      word("replaced");
    }
  }

  private void add(Path path) {
    box("path", path.extent());
    path.fill().ifPresent(colour -> word("fill").word(colour.hex()));
    path.stroke()
        .ifPresent(
            colour -> word("stroke").word(colour.hex()).word(Trace.points(path.lineWidth())));
  }

  private PageTrace box(String kind, Rect box) {
    return word(kind)
        .word(Trace.points(box.x()) + "," + Trace.points(box.y()))
        .word(Trace.points(box.width()) + "x" + Trace.points(box.height()));
  }

  private PageTrace word(String word) {
    text.append(word).append(' ');
    return this;
  }

  private String owner(Owner owner, int page) {
    if (owner instanceof Owner.Content content) {
      return roles.getOrDefault(new Kid.Content(page, content.mcid()), "unowned");
    }
    return owner instanceof Owner.Artifact artifact
        ? ("artifact " + artifact.kind()).strip()
        : "untagged";
  }
}
