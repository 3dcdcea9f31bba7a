package org.handoutpress.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.handoutpress.geom.Rect;
import org.handoutpress.imposition.Placement;
import org.handoutpress.imposition.Side;

/** One side of a sheet: pages as forms (ISO 32000-1, 8.10), and the marks as bars. */
final class SideContent {
  private final LayerUtility layers;
  private final PDDocument source;
  private final PDPage target;

  SideContent(LayerUtility layers, PDDocument source, PDPage target) {
    this.layers = layers;
    this.source = source;
    this.target = target;
  }

  void write(Side side, PDDocument document) throws IOException {
    PageSpace space = new PageSpace(side.sheet().height());
    Syntax content = new Syntax();
    PDResources resources = new PDResources();
    Map<Integer, PDFormXObject> forms = new HashMap<>();
    for (Placement placement : side.pages()) {
      PDFormXObject form = forms.get(placement.page());
      if (form == null) {
        form = form(placement.page());
        forms.put(placement.page(), form);
      }
      COSName name = COSName.getPDFName("P" + placement.page());
      resources.put(name, form);
      int height = Math.round(form.getBBox().getHeight() * 1000);
      content.put("q 1 0 0 1 ").hundredths(space.x(placement.at().x())).put(' ');
      content.hundredths(space.y(placement.at().y() + height)).put(" cm ");
      content.name(name.getName()).put(" Do Q\n");
    }
    marks(side.marks(), space, content);
    target.setResources(resources);
    COSStream stream = document.getDocument().createCOSStream();
    Streams.deflate(stream, content.bytes());
    target.getCOSObject().setItem(COSName.CONTENTS, stream);
  }

  /** Black alone, so that a file in grey has no coloured operator. */
  private static void marks(List<Rect> marks, PageSpace space, Syntax content) {
    content.put(marks.isEmpty() ? "" : "0 g\n");
    for (Rect mark : marks) {
      content.hundredths(space.x(mark.x())).put(' ').hundredths(space.y(mark.bottom())).put(' ');
      content.hundredths(Math.round(mark.width() / 10f)).put(' ');
      content.hundredths(Math.round(mark.height() / 10f)).put(" re f\n");
    }
  }

  /** Without its marked content: the tags that it would belong to are not there. */
  private PDFormXObject form(int page) throws IOException {
    PDFormXObject form = layers.importPageAsForm(source, page);
    byte[] bare = UntaggedContent.of(source.getPage(page));
    Streams.deflate(form.getCOSObject(), bare);
    return form;
  }
}
