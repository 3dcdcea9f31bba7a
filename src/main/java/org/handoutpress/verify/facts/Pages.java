package org.handoutpress.verify.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a document, known by their dictionaries. */
record Pages(List<PDPage> list, Map<COSBase, Integer> numbers) {
  static Pages of(PDDocument document) {
    List<PDPage> list = new ArrayList<>();
    Map<COSBase, Integer> numbers = new HashMap<>();
    for (PDPage page : document.getPages()) {
      list.add(page);
      numbers.put(page.getCOSObject(), list.size());
    }
    return new Pages(list, numbers);
  }

  /** The page's number, counted from 1; 0 where this is no page of the document. */
  int number(COSDictionary page) {
    return page == null ? 0 : numbers.getOrDefault(page, 0);
  }

  int number(PDPage page) {
    return page == null ? 0 : number(page.getCOSObject());
  }
}
