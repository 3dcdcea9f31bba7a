package org.handoutpress.figure.svg;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Shape;

/** One run of the XML parser over one picture. */
final class SvgParsing {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Set<String> SILENT = Set.of("title", "desc", "metadata");
  private static final int DEEPEST = 100;

  private final SvgSource source;
  private final List<Shape> shapes = new ArrayList<>();
  private final Deque<SvgStyle> styles = new ArrayDeque<>();
  private SvgElement svg;
  private SvgFrame frame;
  private int work;

  SvgParsing(SvgSource source) {
    this.source = source;
  }

  Drawing parse() throws ProblemException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(source.text()));
      while (xml.hasNext()) {
        event(xml, xml.next());
      }
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
      throw source.fault(
          at, Code.SYNTAX, "This is not well-formed XML.", "Save the picture again as plain SVG.");
    }
    Drawing drawing = new Drawing(frame.width(), frame.height(), shapes);
    SvgExtent.check(svg, drawing);
    return drawing;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private void event(XMLStreamReader xml, int type) throws XMLStreamException, ProblemException {
    if (type == XMLStreamConstants.START_ELEMENT) {
      start(xml);
    } else if (type == XMLStreamConstants.END_ELEMENT) {
      styles.pop();
    } else if (type == XMLStreamConstants.DTD || type == XMLStreamConstants.ENTITY_REFERENCE) {
      throw source.fault(
          tagStart(xml),
          "A document type or an entity cannot stand in a picture.",
          "Save the picture as plain SVG, without DOCTYPE and entities.");
    } else if (type == XMLStreamConstants.PROCESSING_INSTRUCTION
        && xml.getPITarget().equals("xml-stylesheet")) {
      throw source.fault(
          tagStart(xml),
          "A picture cannot have a style sheet.",
          "Write the colours at each shape: style sheets are neither read nor fetched.");
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException, ProblemException {
    SvgElement element = SvgElements.of(xml, source, tagStart(xml));
    if (frame == null) {
      begin(xml, element);
    } else if (!SVG.equals(xml.getNamespaceURI())) {
      skip(xml, false);
    } else if (SILENT.contains(element.name())) {
      skip(xml, false);
    } else if (element.name().equals("defs")) {
      skip(xml, true);
    } else {
      inside(element);
    }
  }

  private void begin(XMLStreamReader xml, SvgElement element) throws ProblemException {
    if (!element.name().equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
      throw element.fault(
          "This is not an SVG picture.", "Its first element must be <svg xmlns=\"" + SVG + "\">.");
    }
    svg = element;
    frame = SvgFrame.of(element);
    styles.push(SvgStyle.initial(frame.transform()).with(element));
  }

  private void inside(SvgElement element) throws ProblemException {
    if (styles.size() >= DEEPEST) {
      throw element.fault("Groups are nested more than 100 deep.", "Ungroup what you can.");
    }
    spend(element, 1);
    SvgStyle style = styles.peek().with(element);
    Optional<Outline> outline = SvgShapes.outline(element);
    if (outline.isEmpty() && !element.name().equals("g")) {
      throw SvgRefusals.element(element);
    }
    if (outline.isPresent()) {
      shape(element, style, outline.get());
    }
    styles.push(style);
  }

  private void shape(SvgElement element, SvgStyle style, Outline outline) throws ProblemException {
    spend(element, outline.segments().size());
    long parts = outline.segments().stream().filter(s -> s instanceof Outline.MoveTo).count();
    if (style.evenOdd() && parts > 1) {
      throw element.fault(
          "The even-odd fill rule of a path with holes cannot be drawn.",
          "Set the fill rule to nonzero, with holes running the other way round.");
    }
    Optional<Shape> shape = style.shape(outline);
    if (shape.isPresent()) {
      SvgExtent.check(element, frame, shape.get());
      shapes.add(shape.get());
    }
  }

  // Work is counted, not timed: the same picture is refused on every machine.
  private void spend(SvgElement element, int more) throws ProblemException {
    work += more;
    if (work > SvgReader.MAX_SEGMENTS) {
      throw tooMany(element);
    }
  }

  static ProblemException tooMany(SvgElement element) {
    return element
        .source()
        .fault(
            element.offset(),
            Code.TOO_LARGE,
            "The picture has more than 50000 segments.",
            "Make its paths simpler.");
  }

  // To the end of the element; of definitions none is read, so that there may be none.
  private void skip(XMLStreamReader xml, boolean definitions)
      throws XMLStreamException, ProblemException {
    int depth = 1;
    while (depth > 0) {
      int type = xml.next();
      if (type == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (definitions && SVG.equals(xml.getNamespaceURI())) {
          throw SvgRefusals.element(SvgElements.of(xml, source, tagStart(xml)));
        }
      } else if (type == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (type == XMLStreamConstants.ENTITY_REFERENCE) {
        event(xml, type);
      }
    }
  }

  private int tagStart(XMLStreamReader xml) {
    // Behind an empty element the parser has already taken the next character.
    int end = Math.max(0, xml.getLocation().getCharacterOffset() - 2);
    return Math.max(0, source.text().lastIndexOf('<', end));
  }
}
