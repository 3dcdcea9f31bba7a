package org.handoutpress.verify.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads links and bookmarks, and finds the pages that they lead to. */
final class LinkReader {
  private final PDDocumentCatalog catalog;
  private final Pages pages;

  LinkReader(PDDocumentCatalog catalog, Pages pages) {
    this.catalog = catalog;
    this.pages = pages;
  }

  List<Link> links(ParentTreeReader parents) throws IOException {
    List<Link> links = new ArrayList<>();
    for (int page = 1; page <= pages.list().size(); page++) {
      List<PDAnnotation> annotations = pages.list().get(page - 1).getAnnotations();
      for (int i = 0; i < annotations.size(); i++) {
        if (annotations.get(i) instanceof PDAnnotationLink link) {
          links.add(link(page, i, link, parents));
        }
      }
    }
    return links;
  }

  List<Bookmark> bookmarks() throws IOException {
    List<Bookmark> bookmarks = new ArrayList<>();
    if (catalog.getDocumentOutline() != null) {
      collect(catalog.getDocumentOutline(), 1, bookmarks);
    }
    return bookmarks;
  }

  private Link link(int page, int index, PDAnnotationLink link, ParentTreeReader parents)
      throws IOException {
    String contents = link.getContents();
    return new Link(
        page,
        index,
        PageFrame.of(pages.list().get(page - 1)).rect(link.getRectangle()),
        target(link),
        contents == null ? "" : contents,
        link.isPrinted(),
        parents.element(link.getStructParent()));
  }

  private Optional<String> target(PDAnnotationLink link) throws IOException {
    if (link.getAction() instanceof PDActionURI address) {
      return Optional.ofNullable(address.getURI());
    }
    int page = page(link.getDestination(), link.getAction());
    return page == 0 ? Optional.empty() : Optional.of("page " + page);
  }

  private void collect(PDOutlineNode parent, int level, List<Bookmark> bookmarks)
      throws IOException {
    for (PDOutlineItem item : parent.children()) {
      String title = item.getTitle() == null ? "" : item.getTitle();
      bookmarks.add(new Bookmark(level, title, page(item.getDestination(), item.getAction())));
      collect(item, level + 1, bookmarks);
    }
  }

  /** The page that a destination, or else an action, leads to; 0 where it leads nowhere. */
  private int page(PDDestination destination, PDAction action) throws IOException {
    PDDestination end =
        destination == null && action instanceof PDActionGoTo go
            ? go.getDestination()
            : destination;
    if (end instanceof PDNamedDestination named) {
      end = catalog.findNamedDestinationPage(named);
    }
    return end instanceof PDPageDestination place ? pages.number(place.getPage()) : 0;
  }
}
