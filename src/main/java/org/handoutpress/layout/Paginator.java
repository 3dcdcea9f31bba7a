package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Size;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;
import org.handoutpress.typeset.Typesetter;

/** Sections to pages. */
public final class Paginator {
  private final Context context;

  public Paginator(Typesetter type) {
    this.context = Context.of(type);
  }

  /** Throws {@link DoesNotFit} if something is too tall for a page of its own. */
  public Composition compose(DocumentInfo info, List<Section> sections) {
    List<Fragment> bodies = new ArrayList<>();
    List<PageMaster> masters = new ArrayList<>();
    for (Section section : sections) {
      for (Fragment fragment : flow(section)) {
        bodies.add(fragment);
        masters.add(section.master());
      }
    }
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      pages.add(page(masters.get(i), bodies.get(i), i + 1, bodies.size()));
    }
    List<Box> boxes = sections.stream().map(Section::body).toList();
    TagTree tags = TagReader.tree(Tag.of(Role.DOCUMENT), boxes);
    return new Composition(info, pages, tags, WordReader.words(boxes));
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

  private Page page(PageMaster master, Fragment body, int number, int count) {
    Fit furniture = master.furniture().on(number, count).fit(master.textArea(), context);
    if (!(furniture instanceof Fit.Whole around)) {
      throw new DoesNotFit("the running lines of page " + number);
    }
    int x = master.margins().left();
    int y = master.margins().top();
    Fragment all = Placing.at(x, y, body).add(x, y, around.fragment()).fragment(master.paper());
    return new Page(master.paper(), Integer.toString(number), all.placed());
  }
}
