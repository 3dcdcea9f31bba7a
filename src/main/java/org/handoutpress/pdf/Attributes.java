package org.handoutpress.pdf;

import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/** The attributes of a structure element: ISO 32000-1, 14.8.5. */
final class Attributes {
  private Attributes() {}

  /**
   * Tables 344, 347 and 349: where a figure stands, which readers need to show it when text is
   * reflowed; how a list is numbered; what a header cell heads; what a cell spans.
   *
   * @param figure the rectangle of a figure that shows anywhere, else empty
   * @return an entry of the element, or nothing
   */
  static String of(TagTree tree, String figure) {
    Tag tag = tree.tag();
    StringBuilder all = new StringBuilder();
    if (tag.role() == Role.L) {
      all.append("/ListNumbering/").append(numbering(tree));
    }
    tag.scope().ifPresent(s -> all.append("/Scope/").append(direction(s)));
    if (tag.columnSpan() > 1) {
      all.append("/ColSpan ").append(tag.columnSpan());
    }
    if (tag.role() == Role.FIGURE && !figure.isEmpty()) {
      all.append("/BBox").append(figure).append("/Placement/Block");
    }
    return all.isEmpty() ? "" : "/A<</O/" + owner(tag) + all + ">>";
  }

  private static String owner(Tag tag) {
    return switch (tag.role()) {
      case L -> "List";
      case TH, TD -> "Table";
      default -> "Layout";
    };
  }

  private static String direction(Tag.Scope scope) {
    return scope == Tag.Scope.ROW ? "Row" : "Column";
  }

  /** ISO 14289-1, 7.6: a list whose items have labels says of what kind they are. */
  private static String numbering(TagTree list) {
    if (list.tag().numbered()) {
      return "Decimal";
    }
    boolean labelled =
        list.children().stream()
            .flatMap(item -> item.children().stream())
            .anyMatch(part -> part.tag().role() == Role.LBL);
    return labelled ? "Disc" : "None";
  }
}
