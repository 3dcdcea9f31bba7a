package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;
import org.handoutpress.typeset.Typesetter;

/** Sections to pages. */
public final class Paginator {
  private final Context context;

  public Paginator(Typesetter type) {
    this.context = Context.of(type);
  }

  /** Throws {@link DoesNotFit} if something is too tall for a page of its own. */
  public Composition compose(DocumentInfo info, List<Section> sections, Furniture furniture) {
    return bind(info, sections.stream().map(s -> lay(List.of(s))).toList(), furniture);
  }

  /** Lays out sections of one paper as one part. Throws {@link DoesNotFit}. */
  public Part lay(List<Section> sections) {
    PageMaster master = sections.get(0).master();
    int x = master.margins().left();
    int y = master.margins().top();
    List<Fragment> bodies = sections.stream().flatMap(section -> flow(section).stream()).toList();
    List<List<Placed>> pages =
        bodies.stream()
            .map(body -> Placing.at(x, y, body).fragment(master.paper()).placed())
            .toList();
    List<Box> boxes = sections.stream().map(Section::body).toList();
    List<String> cut = bodies.stream().flatMap(body -> body.cut().stream()).toList();
    return new Part(master, pages, TagReader.trees(boxes), WordReader.words(boxes), cut);
  }

  /** Numbers the pages of parts. Throws {@link DoesNotFit}. */
  public Composition bind(DocumentInfo info, List<Part> parts, Furniture furniture) {
    int count = parts.stream().mapToInt(p -> p.pages().size()).sum();
    List<Page> pages = new ArrayList<>();
    for (Part part : parts) {
      for (List<Placed> body : part.pages()) {
        int number = pages.size() + 1;
        Box around = furniture.on(part.master(), number, count);
        pages.add(page(part.master(), body, around, number));
      }
    }
    return new Composition(info, parts, pages);
  }

  private List<Fragment> flow(Section section) {
    Size room = new Size(section.master().textArea().width(), section.room());
    List<Fragment> fragments = new ArrayList<>();
    Fit fit = section.body().fit(room, context);
    while (fit instanceof Fit.Part part) {
      fragments.add(part.fragment());
      fit = part.rest().fit(room, context);
    }
    if (fit instanceof Fit.Nothing nothing) {
      throw new DoesNotFit(nothing.because());
    }
    fragments.add(((Fit.Whole) fit).fragment());
    return fragments;
  }

  private Page page(PageMaster master, List<Placed> body, Box around, int number) {
    Fit furniture = around.fit(master.textArea(), context);
    if (!(furniture instanceof Fit.Whole whole)) {
      throw new DoesNotFit("the running lines of page " + number);
    }
    Insets margins = master.margins();
    Fragment lines =
        Placing.at(margins.left(), margins.top(), whole.fragment()).fragment(master.paper());
    return new Page(master.paper(), Integer.toString(number), body, lines.placed());
  }
}
