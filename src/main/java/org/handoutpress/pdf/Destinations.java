package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Page;
import org.handoutpress.tag.Tag;

/** Where links and bookmarks lead: the top of what a tag shows, at the zoom that the reader has. */
final class Destinations {
  private static final float KEEP_ZOOM = 0;

  private final PdfWriter writer;
  private final List<Page> pages;
  private final Spots spots;
  private final Map<String, Tag> anchors = new HashMap<>();

  Destinations(PdfWriter writer, Composition composition, Spots spots) {
    this.writer = writer;
    this.pages = composition.pages();
    this.spots = spots;
    composition.tags().forEach(tag -> tag.anchor().ifPresent(a -> anchors.putIfAbsent(a, tag)));
  }

  /** Empty if the tag shows nowhere. */
  Optional<PdfDestination> of(Tag tag) {
    return spots.of(tag).map(this::of);
  }

  PdfDestination of(String anchor) {
    return Optional.ofNullable(anchors.get(anchor))
        .flatMap(this::of)
        .orElseThrow(() -> new IllegalArgumentException("a link to nowhere: " + anchor));
  }

  private PdfDestination of(Spot spot) {
    PageSpace space = PageSpace.of(pages.get(spot.page()));
    float left = PageSpace.points(space.x(spot.bounds().x()));
    float top = PageSpace.points(space.y(spot.bounds().y()));
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, left, top, KEEP_ZOOM);
    destination.addPage(writer.getPageReference(spot.page() + 1));
    return destination;
  }
}
