package org.handoutpress.verify.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.handoutpress.geom.Rect;

/** Reads an element's entries and attribute objects: ISO 32000-1, 14.7.5 and 14.8.5. */
final class AttributeReader {
  private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");
  private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");

  private final Pages pages;

  AttributeReader(Pages pages) {
    this.pages = pages;
  }

  Element.Attributes read(COSDictionary element, int page) {
    List<COSDictionary> objects = objects(element.getDictionaryObject(COSName.A));
    return new Element.Attributes(
        Optional.ofNullable(element.getString(COSName.ALT)),
        Optional.ofNullable(element.getString(COSName.ACTUAL_TEXT)),
        Optional.ofNullable(element.getString(COSName.LANG)),
        name(objects, SCOPE),
        name(objects, LIST_NUMBERING),
        number(objects, COL_SPAN),
        number(objects, ROW_SPAN),
        box(objects, page));
  }

  private static List<COSDictionary> objects(COSBase attributes) {
    List<COSDictionary> objects = new ArrayList<>();
    if (attributes instanceof COSDictionary one) {
      objects.add(one);
    } else if (attributes instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        objects.addAll(objects(array.getObject(i)));
      }
    }
    return objects;
  }

  private static Optional<COSDictionary> with(List<COSDictionary> objects, COSName key) {
    return objects.stream().filter(o -> o.containsKey(key)).findFirst();
  }

  private static Optional<String> name(List<COSDictionary> objects, COSName key) {
    return with(objects, key).map(o -> o.getNameAsString(key));
  }

  private static int number(List<COSDictionary> objects, COSName key) {
    return with(objects, key).map(o -> o.getInt(key, 1)).orElse(1);
  }

  private Optional<Rect> box(List<COSDictionary> objects, int page) {
    Optional<COSArray> box = with(objects, COSName.BBOX).map(o -> o.getCOSArray(COSName.BBOX));
    return page == 0
        ? Optional.empty()
        : box.filter(b -> b.size() == 4)
            .map(b -> PageFrame.of(pages.list().get(page - 1)).rect(new PDRectangle(b)));
  }
}
