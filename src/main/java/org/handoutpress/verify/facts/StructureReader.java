package org.handoutpress.verify.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Reads the structure tree: ISO 32000-1, 14.7. */
final class StructureReader {
  private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");

  private final Pages pages;
  private final List<PageFacts> painted;
  private final COSDictionary roleMap;
  private final AttributeReader attributes;
  private final Map<COSBase, Integer> ids = new HashMap<>();

  StructureReader(Pages pages, List<PageFacts> painted, COSDictionary root) {
    this.pages = pages;
    this.painted = painted;
    COSDictionary map = root.getCOSDictionary(ROLE_MAP);
    this.roleMap = map == null ? new COSDictionary() : map;
    this.attributes = new AttributeReader(pages);
  }

  List<Element> roots(COSDictionary root) {
    return kids(root, 0).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** The id of the element that was read from this dictionary. */
  int id(COSBase element) {
    return ids.getOrDefault(element, Facts.NO_ELEMENT);
  }

  private List<Kid> kids(COSDictionary parent, int page) {
    List<Kid> kids = new ArrayList<>();
    COSBase k = parent.getDictionaryObject(COSName.K);
    if (k instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        add(array.getObject(i), page, kids);
      }
    } else {
      add(k, page, kids);
    }
    return kids;
  }

  private void add(COSBase kid, int page, List<Kid> kids) {
    if (kid instanceof COSInteger mcid) {
      kids.add(new Kid.Content(page, mcid.intValue()));
    } else if (kid instanceof COSDictionary dictionary) {
      add(dictionary, page, kids);
    }
  }

  private void add(COSDictionary kid, int page, List<Kid> kids) {
    COSName type = kid.getCOSName(COSName.TYPE);
    int own = kid.containsKey(COSName.PG) ? pages.number(kid.getCOSDictionary(COSName.PG)) : page;
    if (COSName.MCR.equals(type)) {
      kids.add(new Kid.Content(own, kid.getInt(COSName.MCID)));
    } else if (COSName.OBJR.equals(type)) {
      kids.add(new Kid.Reference(own, annotation(kid, own)));
    } else if (!ids.containsKey(kid)) {
      kids.add(element(kid, own));
    }
  }

  private Element element(COSDictionary dictionary, int page) {
    int id = ids.size();
    ids.put(dictionary, id);
    String role = role(dictionary);
    List<Kid> kids = kids(dictionary, page);
    Element.Attributes own = attributes.read(dictionary, page > 0 ? page : firstPage(kids));
    String text = own.actualText().orElseGet(() -> ElementText.of(kids, painted));
    return new Element(id, role, own, kids, text);
  }

  private static int firstPage(List<Kid> kids) {
    return kids.stream()
        .filter(Kid.Content.class::isInstance)
        .mapToInt(kid -> ((Kid.Content) kid).page())
        .findFirst()
        .orElse(0);
  }

  private String role(COSDictionary element) {
    String type = element.getNameAsString(COSName.S, "");
    return roleMap.getNameAsString(COSName.getPDFName(type), type);
  }

  private int annotation(COSDictionary reference, int page) {
    COSBase target = reference.getDictionaryObject(COSName.OBJ);
    COSArray all =
        page == 0 ? null : pages.list().get(page - 1).getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; all != null && i < all.size(); i++) {
      if (all.getObject(i) == target) {
        return i;
      }
    }
    return -1;
  }
}
