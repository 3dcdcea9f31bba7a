package org.handoutpress.handout.block;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoutpress.content.Reference;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Span;

/**
 * An item of a list of works, with a link to where it is.
 *
 * @param use what it is for; empty where that is not told
 */
public record Work(Sheet sheet, int number, Reference reference, String use) {
  private static final double INDENT = 7;

  public Box box() {
    Style style = sheet.style();
    String year = reference.issued().substring(0, 4);
    String authors = String.join("; ", reference.authors());
    String words =
        authors + " (" + year + "). " + reference.title() + ". " + reference.container() + ". \n";
    Box label = sheet.text(Role.LBL, number + ". ", style.body());
    Span address = new Span(address(reference.url()), style.body());
    Optional<Target> target = Optional.of(new Target.Web(reference.url()));
    Piece link = new Piece(address, Optional.of(Tag.of(Role.LINK)), target);
    List<Piece> pieces =
        use.isEmpty()
            ? List.of(piece(words, spoken(sheet, reference.language())), link)
            : List.of(
                piece(words, spoken(sheet, reference.language())),
                link,
                piece(" \n" + use, Tag.of(Role.SPAN)));
    Box body = new Branch(Tag.of(Role.LBODY), new Paragraph(pieces, style.leading(), Align.LEFT));
    return new Branch(
        Tag.of(Role.LI), Row.of(Row.Cell.rest(0, label), Row.Cell.rest(style.mm(INDENT), body)));
  }

  private Piece piece(String words, Tag tag) {
    Span span = new Span(words, sheet.style().body());
    return new Piece(span, Optional.of(tag), Optional.empty());
  }

  /** Read out in the language that the title is in, if that is another one. */
  public static Tag spoken(Sheet sheet, Optional<String> language) {
    Tag span = Tag.of(Role.SPAN);
    String own = Locale.forLanguageTag(sheet.press().library().language()).getLanguage();
    return language
        .filter(tag -> !Locale.forLanguageTag(tag).getLanguage().equals(own))
        .map(span::withLanguage)
        .orElse(span);
  }

  /** As it is read out; the link has it all. */
  public static String address(URI url) {
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return url.getHost() + url.getPath() + query;
  }
}
