package org.handoutpress.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we draw is small, and plain SVG 1.1 that any program opens. */
class DrawnFilesTest {
  private static final int LARGEST = 15_000;

  // SVG 1.1, chapters 5, 8 and 11; role and aria-labelledby are of WAI-ARIA 1.1.
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "svg",
          Set.of("viewBox", "width", "height", "role", "aria-labelledby"),
          "title",
          Set.of("id"),
          "desc",
          Set.of("id"),
          "g",
          Set.of(
              "transform",
              "class",
              "fill",
              "stroke",
              "stroke-width",
              "stroke-linejoin",
              "stroke-linecap"),
          "path",
          Set.of("class", "fill", "stroke", "stroke-width", "stroke-linecap", "d"));

  static List<String> names() throws IOException, ProblemException {
    return List.copyOf(Shipped.drawn().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void isValidSvgWithItsTitleAndDescriptionFirst(String name)
      throws IOException, ProblemException, XMLStreamException {
    String svg = Shipped.drawn().get(name);
    XMLStreamReader xml =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(svg));
    List<String> elements = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        assertThat(xml.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        elements.add(xml.getLocalName());
        assertThat(ATTRIBUTES).containsKey(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          String attribute = xml.getAttributeLocalName(i);
          assertThat(ATTRIBUTES.get(xml.getLocalName())).contains(attribute);
          if (attribute.equals("id")) {
            ids.add(xml.getAttributeValue(i));
          }
        }
      }
    }
    assertThat(elements).startsWith("svg", "title", "desc", "g");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void nobodyMakesAPictureLargerThanFifteenKilobytes() throws IOException, ProblemException {
    assertSmall(Shipped.drawn());
    for (String look : Shipped.looks().keySet()) {
      assertSmall(Shipped.drawn(look));
    }
  }

  private static void assertSmall(SortedMap<String, String> pictures) {
    pictures.forEach(
        (name, svg) ->
            assertThat(svg.getBytes(StandardCharsets.UTF_8).length)
                .as(name)
                .isLessThanOrEqualTo(LARGEST));
  }
}
