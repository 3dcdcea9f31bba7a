package org.handoutpress.pdf;

import java.nio.charset.StandardCharsets;
import org.handoutpress.layout.DocumentInfo;

/**
 * The metadata packet: ISO 16684-1 (XMP), with the identification of PDF/A (ISO 19005-2, 6.6.4). Of
 * a file to be read it has also that of PDF/UA (ISO 14289-1, clause 5), and the extension schema
 * that PDF/A asks for the latter.
 */
final class Xmp {
  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"\
      """;
  private static final String READ =
      """

        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      """;
  private static final String PRINTED =
      """
      >
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>B</pdfaid:conformance>
      """;
  private static final String FORMAT = "<dc:format>application/pdf</dc:format>\n";
  private static final String EXTENSION =
      """
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      """;
  private static final String FOOT =
      """
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>\
      """;

  private final StringBuilder packet = new StringBuilder(HEAD);

  private Xmp() {}

  /** Of a file to be read: PDF/A-2a and PDF/UA-1. */
  static byte[] packet(DocumentInfo info) {
    return packet(READ, info, EXTENSION);
  }

  /** Of a file to be printed: PDF/A-2b, and no more. */
  static byte[] printPacket(DocumentInfo info) {
    return packet(PRINTED, info, "");
  }

  /** A packet of ours without what it says of PDF/A. */
  static byte[] withoutArchive(byte[] packet) {
    return new String(packet, StandardCharsets.UTF_8)
        .replaceAll("<pdfaid:(\\w+)>[^<]*</pdfaid:\\1>\n", "")
        .replaceAll("\\s*xmlns:pdfaid=\"[^\"]*\"", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packet(String claims, DocumentInfo info, String extension) {
    Xmp xmp = new Xmp();
    xmp.packet.append(claims).append(FORMAT);
    String time = info.date() + "T00:00:00Z";
    xmp.container("dc:title", "Alt", " xml:lang=\"x-default\"", info.title());
    xmp.container("dc:creator", "Seq", "", info.author());
    xmp.container("dc:description", "Alt", " xml:lang=\"x-default\"", info.subject());
    xmp.container("dc:language", "Bag", "", info.language());
    info.owner().ifPresent(id -> xmp.property("dc:identifier", id));
    xmp.property("xmp:CreateDate", time);
    xmp.property("xmp:ModifyDate", time);
    xmp.property("xmp:CreatorTool", Metadata.PRODUCT);
    xmp.property("pdf:Producer", Metadata.PRODUCT);
    return xmp.packet.append(extension).append(FOOT).toString().getBytes(StandardCharsets.UTF_8);
  }

  private void container(String name, String kind, String attribute, String value) {
    if (!value.isBlank()) {
      String item = "<rdf:li" + attribute + ">" + escape(value) + "</rdf:li>";
      element(name, "<rdf:" + kind + ">" + item + "</rdf:" + kind + ">");
    }
  }

  private void property(String name, String value) {
    element(name, escape(value));
  }

  private void element(String name, String content) {
    packet.append('<').append(name).append('>').append(content);
    packet.append("</").append(name).append(">\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
