package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfName;

/** The names of ISO 32000-1 that OpenPDF has no constant for. */
final class Names {
  static final PdfName ARTIFACT = new PdfName("Artifact");
  static final PdfName BLOCK = new PdfName("Block");
  static final PdfName COL_SPAN = new PdfName("ColSpan");
  static final PdfName COLUMN = new PdfName("Column");
  static final PdfName FOOTER = new PdfName("Footer");
  static final PdfName HEADER = new PdfName("Header");
  static final PdfName LAYOUT = new PdfName("Layout");
  static final PdfName LIST = new PdfName("List");
  static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");
  static final PdfName PAGINATION = new PdfName("Pagination");
  static final PdfName PLACEMENT = new PdfName("Placement");
  static final PdfName ROW = new PdfName("Row");
  static final PdfName SCOPE = new PdfName("Scope");

  private Names() {}
}
