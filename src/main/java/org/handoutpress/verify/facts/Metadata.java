package org.handoutpress.verify.facts;

/**
 * What the file says about itself; every text is empty where the file says nothing.
 *
 * @param language the catalog's Lang, a BCP 47 tag
 * @param title the Info dictionary's Title
 * @param xmp the XMP packet
 * @param marked whether MarkInfo says that the file is tagged
 * @param displaysTitle whether the viewer is asked to show the title, not the file's name
 */
public record Metadata(
    String language, String title, Xmp xmp, boolean marked, boolean displaysTitle) {

  /**
   * What the XMP packet says.
   *
   * @param pdfaPart the part of ISO 19005 that is claimed
   * @param pdfaConformance the conformance level that is claimed
   * @param pdfuaPart the part of ISO 14289 that is claimed
   */
  public record Xmp(
      String title, String language, String pdfaPart, String pdfaConformance, String pdfuaPart) {
    public static final Xmp NONE = new Xmp("", "", "", "", "");
  }
}
