package org.handoutpress.figure.svg;

import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Takes elements from the parser. */
final class SvgElements {
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Pattern DECLARATION = Pattern.compile("\\s*([a-z-]+)\\s*:\\s*([^;]*)");

  private SvgElements() {}

  /** The element that begins here; attributes of foreign namespaces are left out. */
  static SvgElement of(XMLStreamReader xml, SvgSource source, int offset) {
    TreeMap<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (space == null || space.isEmpty() || space.equals(XLINK)) {
        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    String style = attributes.getOrDefault("style", "");
    DECLARATION.matcher(style).results().forEach(m -> attributes.put(m.group(1), m.group(2)));
    return new SvgElement(xml.getLocalName(), attributes, offset, source);
  }
}
