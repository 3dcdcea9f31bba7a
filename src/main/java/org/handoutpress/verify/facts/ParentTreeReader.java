package org.handoutpress.verify.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the parent tree, from content back to elements: ISO 32000-1, 14.7.4.4. */
final class ParentTreeReader {
  private final Map<Integer, COSBase> entries = new HashMap<>();
  private final StructureReader structure;

  ParentTreeReader(COSDictionary structureRoot, StructureReader structure) {
    this.structure = structure;
    collect(structureRoot.getCOSDictionary(COSName.PARENT_TREE));
  }

  /** The ids of the elements that own the page's MCIDs. */
  List<Integer> elements(PDPage page) {
    List<Integer> ids = new ArrayList<>();
    if (entries.get(page.getStructParents()) instanceof COSArray owners) {
      for (int i = 0; i < owners.size(); i++) {
        ids.add(structure.id(owners.getObject(i)));
      }
    }
    return ids;
  }

  /** The id of the element that owns this StructParent. */
  int element(int structParent) {
    return structure.id(entries.get(structParent));
  }

  private void collect(COSDictionary node) {
    if (node == null) {
      return;
    }
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      entries.put(numbers.getInt(i), numbers.getObject(i + 1));
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      collect(kids.getObject(i) instanceof COSDictionary kid ? kid : null);
    }
  }
}
