package org.handoutpress.tag;

/** The structure types that our documents use: ISO 32000-1, 14.8.4, standard structure types. */
public enum Role {
  DOCUMENT("Document"),
  SECT("Sect"),
  DIV("Div"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  P("P"),
  SPAN("Span"),
  L("L"),
  LI("LI"),
  LBL("Lbl"),
  LBODY("LBody"),
  FIGURE("Figure"),
  TABLE("Table"),
  THEAD("THead"),
  TBODY("TBody"),
  TR("TR"),
  TH("TH"),
  TD("TD"),
  LINK("Link"),
  FORM("Form");

  private final String pdfName;

  Role(String pdfName) {
    this.pdfName = pdfName;
  }

  /** The name as it stands in the file. */
  public String pdfName() {
    return pdfName;
  }

  public boolean isHeading() {
    return this == H1 || this == H2 || this == H3;
  }
}
