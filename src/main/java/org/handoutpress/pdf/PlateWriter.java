package org.handoutpress.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Part;
import org.handoutpress.layout.Placed;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/** Writes a part: its pages, its part of the tag tree, its links and fields. */
final class PlateWriter {
  private final Part part;
  private final int first;
  private final PageSpace space;
  private final Spots spots;
  private final List<PageContent> contents = new ArrayList<>();
  private final List<Plate.Leaf> pages = new ArrayList<>();
  private final List<Plate.Jump> jumps = new ArrayList<>();
  private final Segment.Writer out;
  private final Elements elements;
  private final int afterElements;
  private final FieldWriter fields;

  /**
   * @param first the number of the first object
   */
  PlateWriter(Part part, int first, Typecase fonts, Flate flate) {
    this.part = part;
    this.first = first;
    this.space = new PageSpace(part.master().paper().height());
    this.spots = Spots.of(part);
    for (List<Placed> marks : part.pages()) {
      contents.add(new PageContent(space, fonts, "P").paint(marks));
    }
    this.elements = new Elements(part.tags(), first + contents.size() * Plate.EACH_PAGE);
    this.afterElements = elements.end();
    int links = contents.stream().mapToInt(c -> c.links().size()).sum();
    this.fields = new FieldWriter(contents, afterElements + 2 * links, fonts, space);
    this.out = new Segment.Writer(fields.end() + 1, flate);
  }

  Plate write() {
    ParentTree parents = new ParentTree(elements);
    int next = afterElements;
    for (PageContent content : contents) {
      int number = first + pages.size() * Plate.EACH_PAGE;
      elements.show(number, content.sequences());
      parents.page(number, content.sequences());
      List<Integer> links = links(content, number, next, parents);
      next += 2 * links.size();
      List<Integer> annotations = new ArrayList<>(links);
      annotations.addAll(fields.write(content, new Tagging(number, elements, parents), out));
      Plate.Leaf page = new Plate.Leaf(number, box(), content.art(), annotations);
      out.deflated(page.content(), "", content.bytes());
      pages.add(page);
    }
    elements.write(out, this::box);
    fields.writeTicks(out);
    int leaf = fields.end();
    out.object(leaf, parents.leaf());
    return new Plate(
        out.segment(),
        leaf + 2,
        pages,
        elements.top(),
        new Plate.ParentLeaf(leaf, parents.first(), parents.last()),
        bookmarks(),
        jumps,
        anchors(),
        fields.numbers());
  }

  /** Writes the links of a page, each of which takes two numbers from {@code next} on. */
  private List<Integer> links(PageContent content, int page, int next, ParentTree parents) {
    List<Integer> numbers = new ArrayList<>();
    for (PageContent.Link link : content.links()) {
      int number = next + 2 * numbers.size();
      elements.refer(link.tag(), page, number);
      parents.annotation(number, link.tag());
      out.object(number, annotation(link, number));
      numbers.add(number);
    }
    return numbers;
  }

  private String box() {
    Size paper = part.master().paper();
    Syntax box = Syntax.of("[0 0 ").hundredths(space.x(paper.width())).put(' ');
    return box.hundredths(space.y(0)).put("]").toString();
  }

  /** ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5. */
  private Syntax annotation(PageContent.Link link, int number) {
    Syntax object = Syntax.of("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect");
    object.put(space.array(link.bounds()).bytes()).put("/StructParent ").put(number);
    object.put("/Contents").text(link.area().description());
    if (link.area().target() instanceof Target.Web web) {
      object.put("/A<</S/URI/URI").text(web.uri().toASCIIString()).put(">>");
    } else if (link.area().target() instanceof Target.Inside inside) {
      object.put("/Dest ").ref(number + 1);
      jumps.add(new Plate.Jump(number + 1, inside.anchor()));
    }
    return object.put(">>");
  }

  private String box(Tag figure) {
    return spots.of(figure).map(s -> space.array(s.bounds()).toString()).orElse("");
  }

  private List<Plate.Bookmark> bookmarks() {
    List<Plate.Bookmark> bookmarks = new ArrayList<>();
    part.tags().forEach(tree -> tree.forEach(tag -> bookmark(tag, bookmarks)));
    return bookmarks;
  }

  private void bookmark(Tag tag, List<Plate.Bookmark> into) {
    if (tag.bookmark().isPresent() && spots.of(tag).isPresent()) {
      Plate.Destination to = destination(spots.of(tag).get());
      into.add(new Plate.Bookmark(level(tag), tag.bookmark().get(), to));
    }
  }

  /** What is no heading lies under the heading before it. */
  private static int level(Tag tag) {
    return switch (tag.role()) {
      case H1 -> 1;
      case H2 -> 2;
      case H3 -> 3;
      default -> 4;
    };
  }

  private Map<String, Plate.Destination> anchors() {
    Map<String, Plate.Destination> anchors = new LinkedHashMap<>();
    for (TagTree tree : part.tags()) {
      tree.forEach(
          tag ->
              tag.anchor()
                  .flatMap(a -> spots.of(tag))
                  .ifPresent(s -> anchors.putIfAbsent(tag.anchor().get(), destination(s))));
    }
    return anchors;
  }

  private Plate.Destination destination(Spot spot) {
    return new Plate.Destination(
        first + spot.page() * Plate.EACH_PAGE,
        space.x(spot.bounds().x()),
        space.y(spot.bounds().y()));
  }
}
