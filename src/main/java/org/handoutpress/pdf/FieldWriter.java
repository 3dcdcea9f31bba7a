package org.handoutpress.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Input;

/**
 * The fields of a part. Each is a field and its widget annotation in one: ISO 32000-1, 12.5.6.19
 * and 12.7.3; ISO 14289-1, 7.18.4; ISO 19005-2, 6.3.3 and 6.4.1. A text has an appearance of its
 * own, for who fills it in may write over it; tick boxes of one size share theirs.
 */
final class FieldWriter {
  /** ISO 32000-1, table 228. */
  private static final int MULTILINE = 1 << 12;

  private static final int CENTRED = 1;

  private final Typecase fonts;
  private final PageSpace space;
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<Size, Integer> ticks = new LinkedHashMap<>();
  private final int end;
  private int written;

  /**
   * Gives numbers to the fields of all pages.
   *
   * @param first the number of the first object
   */
  FieldWriter(List<PageContent> contents, int first, Typecase fonts, PageSpace space) {
    this.fonts = fonts;
    this.space = space;
    int next = first;
    for (PageContent content : contents) {
      for (PageContent.Field field : content.fields()) {
        numbers.add(next);
        next += isTick(field) ? 1 : 2;
      }
    }
    for (PageContent content : contents) {
      for (PageContent.Field field : content.fields()) {
        if (isTick(field) && ticks.putIfAbsent(field.bounds().size(), next) == null) {
          next += 2;
        }
      }
    }
    end = next;
  }

  private static boolean isTick(PageContent.Field field) {
    return field.input().kind() == Input.Kind.TICK;
  }

  /** The number after the last. */
  int end() {
    return end;
  }

  List<Integer> numbers() {
    return numbers;
  }

  /** Writes the fields of the next page, and says which they are. */
  List<Integer> write(PageContent content, Tagging tagging, Segment.Writer out) {
    List<Integer> onPage = new ArrayList<>();
    for (PageContent.Field field : content.fields()) {
      int number = numbers.get(written++);
      tagging.join(field.tag(), number);
      Syntax widget = widget(field, tagging.page(), number);
      out.object(number, isTick(field) ? tick(field, widget) : text(field, widget, number));
      if (!isTick(field)) {
        writeText(field, number + 1, out);
      }
      onPage.add(number);
    }
    return onPage;
  }

  private Syntax widget(PageContent.Field field, int page, int number) {
    Syntax object = Syntax.of("<</Type/Annot/Subtype/Widget/F 4/Rect");
    object.put(space.array(field.bounds())).put("/P ").ref(page).put("/StructParent ");
    object.put(number).put("/T").text(field.input().name());
    return object.put("/TU").text(field.input().description());
  }

  private Syntax tick(PageContent.Field field, Syntax widget) {
    int yes = ticks.get(field.bounds().size());
    widget.put("/FT/Btn/V/Off/AS/Off/AP<</N<</Yes ").ref(yes).put("/Off ").ref(yes + 1);
    return widget.put(">>>>>>");
  }

  private Syntax text(PageContent.Field field, Syntax widget, int number) {
    Input input = field.input();
    widget.put("/FT/Tx/DA(").name(fonts.typed(input.face()).resource()).put(' ');
    widget.thousandths(input.size()).put(" Tf 0 g)/AP<</N ").ref(number + 1).put(">>");
    if (input.kind() == Input.Kind.LINES) {
      widget.put("/Ff ").put(MULTILINE);
    } else if (input.kind() == Input.Kind.NUMBER) {
      widget.put("/Q ").put(CENTRED);
    }
    return widget.put(">>");
  }

  /** Nothing yet, between the operators that a reader looks for: ISO 32000-1, 12.7.3.3. */
  private void writeText(PageContent.Field field, int number, Segment.Writer out) {
    Size size = field.bounds().size();
    out.stream(
        number,
        TickBox.form(size) + "/Resources<<" + fonts.typedResources() + ">>",
        Syntax.of("/Tx BMC\nEMC\n").bytes());
  }

  /** What tick boxes look like, after the fields of the last page. */
  void writeTicks(Segment.Writer out) {
    ticks.forEach(
        (size, number) -> {
          TickBox box = new TickBox(size);
          out.stream(number, box.entries(), box.ticked());
          out.stream(number + 1, box.entries(), box.empty());
        });
  }
}
