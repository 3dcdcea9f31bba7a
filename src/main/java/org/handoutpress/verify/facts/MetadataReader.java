package org.handoutpress.verify.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what the file says about itself: catalog, Info dictionary, XMP packet. */
final class MetadataReader {
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
  private static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/";

  private MetadataReader() {}

  static Metadata read(PDDocument document) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDMarkInfo marks = catalog.getMarkInfo();
    PDViewerPreferences viewer = catalog.getViewerPreferences();
    return new Metadata(
        orEmpty(catalog.getLanguage()),
        orEmpty(document.getDocumentInformation().getTitle()),
        xmp(catalog.getMetadata()),
        marks != null && marks.isMarked(),
        viewer != null && viewer.displayDocTitle());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static Metadata.Xmp xmp(PDMetadata packet) throws IOException {
    if (packet == null) {
      return Metadata.Xmp.NONE;
    }
    Document xml = parse(packet.toByteArray());
    return new Metadata.Xmp(
        value(xml, DC, "title"),
        value(xml, DC, "language"),
        value(xml, PDFA, "part"),
        value(xml, PDFA, "conformance"),
        value(xml, PDFUA, "part"));
  }

  private static Document parse(byte[] xml) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("the XMP packet cannot be read", e);
    }
  }

  /** A property as an element, or as an attribute of its rdf:Description: ISO 16684-1, 7.9.2.2. */
  private static String value(Document xml, String namespace, String name) {
    NodeList elements = xml.getElementsByTagNameNS(namespace, name);
    if (elements.getLength() > 0) {
      return elements.item(0).getTextContent().strip();
    }
    NodeList all = xml.getElementsByTagNameNS("*", "Description");
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).hasAttributeNS(namespace, name)) {
        return ((Element) all.item(i)).getAttributeNS(namespace, name);
      }
    }
    return "";
  }
}
