package org.handoutpress.handout.exercise;

import java.util.List;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Insets;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.plan.Accepted;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * What asks for care with an exercise, and which clinician knows of it and agreed.
 *
 * @param accepted one or more, all of one clinician
 */
public record CautionNote(Sheet sheet, List<Accepted> accepted) {
  public Box box() {
    Style style = sheet.style();
    Wording words = sheet.words();
    List<String> names = accepted.stream().map(a -> words.of(a.caution().name())).toList();
    String lead =
        words.of(
            Phrase.TAKE_CARE,
            "conditions",
            String.join(words.library().conventions().groups().value(), names));
    String who = words.of(Phrase.ACCEPTED, "clinician", accepted.get(0).clinician());
    Paragraph paragraph =
        new Paragraph(
            List.of(Piece.of(lead + " ", style.strong()), Piece.of(who, style.body())),
            style.leading(),
            Align.LEFT);
    Box note = new Leaf(Tag.of(Role.P), paragraph);
    return new Padded(new Insets(style.u(0.5), 0, 0, 0), note);
  }
}
