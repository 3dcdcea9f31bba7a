package org.handoutpress.verify.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Reads the fields of a form: ISO 32000-1, 12.7. Ours are their own widget annotations. */
final class FieldReader {
  private static final String PLAIN = "";

  private final Pages pages;
  private final COSDictionary form;
  private final Map<String, Boolean> fonts = new HashMap<>();

  FieldReader(PDDocumentCatalog catalog, Pages pages) {
    this.pages = pages;
    COSDictionary given = catalog.getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    this.form = given == null ? new COSDictionary() : given;
  }

  /** Whether readers are asked to draw what is in the fields anew. */
  boolean needsAppearances() {
    return form.getBoolean(COSName.NEED_APPEARANCES, false);
  }

  List<Field> fields(ParentTreeReader parents) throws IOException {
    List<Field> fields = new ArrayList<>();
    for (int page = 1; page <= pages.list().size(); page++) {
      List<PDAnnotation> annotations = pages.list().get(page - 1).getAnnotations();
      for (int i = 0; i < annotations.size(); i++) {
        if (annotations.get(i) instanceof PDAnnotationWidget widget) {
          fields.add(field(page, i, widget, parents));
        }
      }
    }
    return fields;
  }

  private Field field(int number, int index, PDAnnotationWidget widget, ParentTreeReader parents)
      throws IOException {
    PDPage page = pages.list().get(number - 1);
    COSDictionary entries = widget.getCOSObject();
    boolean ticked = COSName.BTN.equals(entries.getCOSName(COSName.FT));
    return new Field(
        number,
        index,
        PageFrame.of(page).rect(widget.getRectangle()),
        entries.getString(COSName.T, ""),
        entries.getString(COSName.TU, ""),
        ticked,
        appearances(entries),
        widget.isPrinted(),
        isListed(entries),
        ticked || isEmbedded(entries.getString(COSName.DA, "")),
        parents.element(widget.getStructParent()));
  }

  private static List<String> appearances(COSDictionary entries) {
    COSDictionary looks = entries.getCOSDictionary(COSName.AP);
    COSBase normal = looks == null ? null : looks.getDictionaryObject(COSName.N);
    if (normal instanceof COSStream) {
      return List.of(PLAIN);
    }
    return normal instanceof COSDictionary states
        ? states.keySet().stream().map(COSName::getName).sorted().toList()
        : List.of();
  }

  private boolean isListed(COSDictionary field) {
    COSArray fields = form.getCOSArray(COSName.FIELDS);
    for (int i = 0; fields != null && i < fields.size(); i++) {
      if (fields.getObject(i) == field) {
        return true;
      }
    }
    return false;
  }

  /** Of the font that an appearance string begins with: {@code /F2 12 Tf}. */
  private boolean isEmbedded(String appearance) throws IOException {
    String name = appearance.replaceFirst("^/", "").replaceFirst(" .*$", "");
    Boolean known = fonts.get(name);
    if (known == null) {
      known = readsEmbedded(name);
      fonts.put(name, known);
    }
    return known;
  }

  private boolean readsEmbedded(String name) throws IOException {
    COSDictionary resources = form.getCOSDictionary(COSName.DR);
    PDFont font =
        resources == null ? null : new PDResources(resources).getFont(COSName.getPDFName(name));
    return font != null && font.isEmbedded();
  }
}
