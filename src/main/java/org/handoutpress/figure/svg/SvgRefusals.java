package org.handoutpress.figure.svg;

import java.util.List;
import java.util.Map;
import org.handoutpress.diag.ProblemException;

/** What a picture may not hold, and what to do instead. */
final class SvgRefusals {
  private static final String PLAIN =
      "Turn it into plain paths in your drawing program and save it as plain SVG.";
  private static final String TEXT =
      "Turn the text into paths: it could need a font we do not have.";
  private static final String ACTIVE = "Take it out: a picture on paper cannot act.";
  private static final String LINKED = "Put the drawing itself here; nothing outside is fetched.";
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("script", ACTIVE),
          Map.entry("animate", ACTIVE),
          Map.entry("animateMotion", ACTIVE),
          Map.entry("animateTransform", ACTIVE),
          Map.entry("set", ACTIVE),
          Map.entry("foreignObject", PLAIN),
          Map.entry("text", TEXT),
          Map.entry("tspan", TEXT),
          Map.entry("textPath", TEXT),
          Map.entry("image", LINKED),
          Map.entry("use", LINKED),
          Map.entry("a", LINKED),
          Map.entry("style", "Write the colours at each shape: style sheets are not read."));

  // Attributes that change how a shape looks in a way that is not drawn here.
  private static final List<String> EFFECTS =
      List.of(
          "clip-path",
          "mask",
          "filter",
          "marker",
          "marker-start",
          "marker-mid",
          "marker-end",
          "stroke-dasharray",
          "mix-blend-mode");
  private static final List<String> OPACITIES =
      List.of("opacity", "fill-opacity", "stroke-opacity");

  private SvgRefusals() {}

  /** Why an element is refused. */
  static ProblemException element(SvgElement element) {
    return element.fault(
        "<" + element.name() + "> cannot stand in a picture.",
        ELEMENTS.getOrDefault(element.name(), PLAIN));
  }

  /** Refuses attributes with effects, links and event handlers. */
  static void checkStyle(SvgElement element) throws ProblemException {
    for (String name : element.attributes().keySet().stream().sorted().toList()) {
      if (name.startsWith("on")) {
        throw element.fault(name, "\"" + name + "\" would run a script.", ACTIVE);
      }
      if (name.equals("href")) {
        throw element.fault(name, "This refers to something elsewhere.", LINKED);
      }
      if (EFFECTS.contains(name) && !element.get(name).orElse("").equals("none")) {
        throw element.fault(name, "\"" + name + "\" cannot be drawn.", PLAIN);
      }
    }
    for (String name : OPACITIES) {
      if (element.number(name, 1) < 1) {
        throw element.fault(
            name,
            "Transparency cannot be used: archival PDF and print do without.",
            "Choose the plain colour that is seen.");
      }
    }
    if (element.get("display").orElse("").equals("none")
        || element.get("visibility").orElse("").equals("hidden")) {
      throw element.fault("This part is hidden.", "Delete it, or show it.");
    }
  }
}
