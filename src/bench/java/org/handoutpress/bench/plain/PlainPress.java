package org.handoutpress.bench.plain;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes books with OpenPDF. One thread's: a font is read once for all of its books. */
final class PlainPress {
  private final List<BaseFont> fonts = new ArrayList<>();
  private final Styles styles = new Styles(fonts);
  private final List<PlainPicture> pictures;

  PlainPress(Map<String, byte[]> files, List<PlainPicture> pictures) throws IOException {
    for (var font : files.entrySet()) {
      fonts.add(font(font.getKey(), font.getValue()));
    }
    this.pictures = pictures;
  }

  static BaseFont font(String name, byte[] file) throws IOException {
    return BaseFont.createFont(
        name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file, null);
  }

  byte[] write(List<PlainPage> pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    Document document = new Document(size(pages.get(0)));
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.open();
    Map<Integer, PdfTemplate> templates = new HashMap<>();
    for (PlainPage page : pages) {
      document.setPageSize(size(page));
      document.newPage();
      writer.setPageEmpty(false);
      paint(page, writer.getDirectContent(), templates);
    }
    document.close();
    return out.toByteArray();
  }

  private static Rectangle size(PlainPage page) {
    return new Rectangle(page.width(), page.height());
  }

  /** Neighbouring words share a text object, and what is set is not set again. */
  private void paint(PlainPage page, PdfContentByte to, Map<Integer, PdfTemplate> templates) {
    Pen pen = new Pen(to, fonts);
    Flow flow = new Flow(new ColumnText(to), styles);
    for (Item item : page.items()) {
      if (item instanceof Item.Words words) {
        pen.words(words);
      } else if (item instanceof Item.Bar bar) {
        pen.bar(bar);
      } else if (item instanceof Item.Art art) {
        pen.end();
        PdfTemplate form = templates.computeIfAbsent(art.picture(), number -> template(to, number));
        float scale = art.width() / form.getWidth();
        to.addTemplate(form, scale, 0, 0, scale, art.x(), art.y());
      } else if (item instanceof Item.Block block) {
        pen.leave();
        flow.block(block);
      }
    }
    pen.end();
  }

  private PdfTemplate template(PdfContentByte content, int number) {
    PlainPicture picture = pictures.get(number);
    PdfTemplate template = content.createTemplate(picture.width, picture.height);
    template.getInternalBuffer().append(picture.operators);
    return template;
  }
}
