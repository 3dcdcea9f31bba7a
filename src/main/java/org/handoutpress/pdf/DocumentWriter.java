package org.handoutpress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Page;
import org.handoutpress.tag.Role;

/** One file: plates in a row, and around them what belongs to this document alone. */
final class DocumentWriter {
  /** From how many pages on the bookmarks are shown when the file is opened. */
  private static final int PAGES_FOR_OUTLINE = 4;

  /** More than fonts, colour profile and cross-references take of a file. */
  private static final int REST = 100_000;

  /** ISO 32000-1, 7.5.2; ISO 19005-2, 6.1.2: four bytes over 127 say that the file is binary. */
  private static final byte[] HEADER =
      "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

  private final Composition composition;
  private final Typecase fonts;
  private final ArtWriter artwork;
  private final List<Plate> plates;
  private final Map<String, Plate.Destination> anchors = new LinkedHashMap<>();
  private final List<Plate.Leaf> pages = new ArrayList<>();
  private final Map<Art, Integer> artNumbers = new LinkedHashMap<>();
  private final Map<Art, Size> artSizes = new LinkedHashMap<>();
  private final List<PageContent> furniture = new ArrayList<>();
  private final Flate flate;
  private int next;

  DocumentWriter(
      Composition composition, Typecase fonts, ArtWriter artwork, List<Plate> plates, Flate flate) {
    this.flate = flate;
    this.composition = composition;
    this.fonts = fonts;
    this.artwork = artwork;
    this.plates = plates;
    plates.forEach(p -> pages.addAll(p.pages()));
    plates.forEach(p -> p.anchors().forEach(anchors::putIfAbsent));
    next = plates.get(plates.size() - 1).end();
  }

  byte[] write() {
    Outlines outlines = new Outlines(plates, next);
    next = outlines.end();
    paintFurniture();
    numberArt();
    // Apart from the others, so that who wants only the pages need not read the rest.
    Segment.Writer front = new Segment.Writer(next++, flate);
    writeCatalog(front, outlines.any());
    writePages(front);
    Metadata.write(front, composition.info());
    Segment.Writer back = new Segment.Writer(next++, flate);
    outlines.write(back);
    writeStructure(back);
    jump(back);
    writeArt(back);
    return assemble(front.segment(), back.segment());
  }

  private void paintFurniture() {
    for (Page page : composition.pages()) {
      PageSpace space = new PageSpace(page.paper().height());
      furniture.add(new PageContent(space, fonts, "R").paint(page.furniture()));
    }
  }

  private void numberArt() {
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).art().forEach(this::number);
      furniture.get(i).art().forEach(this::number);
    }
  }

  private void number(Art art, Size size) {
    artNumbers.computeIfAbsent(art, a -> next++);
    artSizes.merge(art, size, (a, b) -> a.width() >= b.width() ? a : b);
  }

  private void writeArt(Segment.Writer own) {
    artNumbers.forEach((art, number) -> own.stream(number, artwork.stream(art, artSizes.get(art))));
  }

  /** ISO 32000-1, table 28. */
  private void writeCatalog(Segment.Writer own, boolean bookmarks) {
    Syntax catalog = Syntax.of("<</Type/Catalog/Pages ").ref(Numbers.PAGES);
    catalog.put("/StructTreeRoot ").ref(Numbers.STRUCTURE).put("/MarkInfo<</Marked true>>");
    catalog.put("/Lang").text(composition.info().language());
    catalog.put("/ViewerPreferences<</DisplayDocTitle true>>/Metadata ").ref(Numbers.METADATA);
    catalog.put(OutputIntent.entry()).put("/PageLabels").put(Labels.of(composition.pages()));
    if (bookmarks) {
      catalog.put("/Outlines ").ref(Numbers.OUTLINES);
      boolean shown = pages.size() >= PAGES_FOR_OUTLINE;
      catalog.put(shown ? "/PageMode/UseOutlines" : "");
    }
    writeForm(own, catalog);
    own.object(Numbers.CATALOG, catalog.put(">>"));
  }

  /** ISO 32000-1, table 218. Readers that fill it in do not look for one inside the catalog. */
  private void writeForm(Segment.Writer own, Syntax catalog) {
    List<Integer> fields = plates.stream().flatMap(p -> p.fields().stream()).toList();
    if (!fields.isEmpty()) {
      Syntax form = Syntax.of("<</Fields[");
      fields.forEach(field -> form.ref(field).put(' '));
      form.put("]/DR<<").put(fonts.typedResources()).put(">>/DA(").put(fonts.typedAppearance());
      own.object(next, form.put(")>>"));
      catalog.put("/AcroForm ").ref(next++);
    }
  }

  private void writePages(Segment.Writer own) {
    Syntax tree = Syntax.of("<</Type/Pages/Count ").put(pages.size()).put("/Kids[");
    for (int i = 0; i < pages.size(); i++) {
      Plate.Leaf page = pages.get(i);
      tree.put(i == 0 ? "" : " ").ref(page.number());
      own.object(page.number(), page(page, furniture.get(i)));
      own.stream(page.furniture(), "", furniture.get(i).bytes());
    }
    own.object(Numbers.PAGES, tree.put("]>>"));
  }

  /** ISO 32000-1, table 30. */
  private Syntax page(Plate.Leaf page, PageContent around) {
    Syntax object = Syntax.of("<</Type/Page/Parent ").ref(Numbers.PAGES).put("/MediaBox");
    object.put(page.box()).put("/Resources<<").put(fonts.resources());
    if (!page.art().isEmpty() || !around.art().isEmpty()) {
      object.put("/XObject<<");
      names("P", page.art(), object);
      names("R", around.art(), object);
      object.put(">>");
    }
    object.put(">>/Contents[").ref(page.content()).put(' ').ref(page.furniture());
    object.put("]/StructParents ").put(page.number()).put("/Tabs/S");
    if (!page.annotations().isEmpty()) {
      object.put("/Annots[");
      page.annotations().forEach(number -> object.ref(number).put(' '));
      object.put("]");
    }
    return object.put(">>");
  }

  private void names(String prefix, Map<Art, Size> art, Syntax into) {
    int index = 0;
    for (Art each : art.keySet()) {
      into.name(prefix).put(index++).put(' ').ref(artNumbers.get(each));
    }
  }

  /** ISO 32000-1, 14.7.2 and 7.9.7. */
  private void writeStructure(Segment.Writer own) {
    Syntax root = Syntax.of("<</Type/StructTreeRoot/K ").ref(Numbers.DOCUMENT);
    root.put("/ParentTree ").ref(Numbers.PARENTS).put("/ParentTreeNextKey ").put(next);
    own.object(Numbers.STRUCTURE, root.put(">>"));
    Syntax document = Syntax.of("<</S").name(Role.DOCUMENT.pdfName());
    document.put("/P ").ref(Numbers.STRUCTURE).put("/K[");
    Syntax parents = Syntax.of("<</Kids[");
    for (Plate plate : plates) {
      for (int element : plate.topElements()) {
        document.ref(element).put(' ');
      }
      parents.ref(plate.parents().number()).put(' ');
    }
    own.object(Numbers.DOCUMENT, document.put("]>>"));
    own.object(Numbers.PARENTS, parents.put("]>>"));
  }

  private void jump(Segment.Writer own) {
    for (Plate plate : plates) {
      for (Plate.Jump jump : plate.jumps()) {
        Plate.Destination to = anchors.get(jump.anchor());
        if (to == null) {
          throw new IllegalArgumentException("a link to nowhere: " + jump.anchor());
        }
        own.object(jump.number(), to.array());
      }
    }
  }

  private byte[] assemble(Segment front, Segment back) {
    int own = front.bytes().length + back.bytes().length;
    int size = own + plates.stream().mapToInt(p -> p.segment().bytes().length).sum();
    Syntax out = new Syntax(size + REST).put(HEADER);
    CrossReferences references = new CrossReferences();
    Syntax digests = new Syntax();
    for (Segment shared : List.of(OutputIntent.segment(), fonts.segment())) {
      copy(shared, out, references);
    }
    for (Plate plate : plates) {
      copy(plate.segment(), out, references);
      digests.put(plate.segment().digest());
    }
    for (Segment segment : List.of(front, back)) {
      copy(segment, out, references);
      digests.put(segment.digest());
    }
    return end(out, references, next, trailer(Segment.sha256(digests.bytes())));
  }

  /** A file of one segment, whose last object has the number before {@code next}. */
  static byte[] file(Segment segment, int next, String trailer) {
    Syntax out = new Syntax(segment.bytes().length + REST).put(HEADER);
    CrossReferences references = new CrossReferences();
    copy(segment, out, references);
    return end(out, references, next, trailer);
  }

  private static byte[] end(Syntax out, CrossReferences references, int next, String trailer) {
    int at = out.size();
    out.put(references.stream(next, at, trailer));
    return out.put("startxref\n").put(at).put("\n%%EOF\n").bytes();
  }

  private static void copy(Segment segment, Syntax out, CrossReferences references) {
    references.add(segment, out.size());
    out.put(segment.bytes());
  }

  /** 14.4 asks for an identifier from time and place; ours follows from the content. */
  private static String trailer(byte[] digest) {
    byte[] id = Arrays.copyOf(digest, 16);
    Syntax trailer = Syntax.of("/Root ").ref(Numbers.CATALOG).put("/Info ").ref(Numbers.INFO);
    return trailer.put("/ID[").hex(id).hex(id).put("]").toString();
  }
}
