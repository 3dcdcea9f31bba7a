package org.handoutpress.batch.make;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.imposition.Side;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DocumentInfo;
import org.handoutpress.pdf.SheetPress;
import org.handoutpress.pdf.SheetPress.Printed;
import org.handoutpress.pdf.SheetPress.Source;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.sheets.Laid;
import org.handoutpress.verify.sheets.SheetCheck;

/** Lays the pages of finished files on sheets, and reads the sheets back. */
public record PrintRoom(Press press, String file, Finish finish) {
  private static final int NOTE = 0;
  private static final int PAGES = 1;

  /**
   * The file for a printer: first the sheet that tells its settings, then the others.
   *
   * @param pdf the finished file of the pages
   * @throws ProblemException if it is not what was meant
   */
  public Document print(Composition pages, byte[] pdf) throws ProblemException {
    List<Side> sides = finish.sides(press, pages);
    Press usual = press.with(press.theme().with(Legibility.USUAL));
    Composition note = finish.note(usual, sides);
    byte[] noteFile = new Bench(usual).write(file, note, Expectation.print());
    Size sheet = sides.get(0).sheet();
    List<Side> noteSides = List.of(Side.whole(sheet, 0), Side.whole(sheet, 1));
    String title = finish.title(press, pages);
    byte[] printed =
        SheetPress.write(
            titled(pages.info(), title), finish.turn(), lay(noteFile, noteSides, pdf, sides));
    List<Laid> laid = new ArrayList<>();
    noteSides.forEach(side -> laid.add(laid(NOTE, side)));
    sides.forEach(side -> laid.add(laid(PAGES, side)));
    Bench.refuse(file, () -> SheetCheck.findings(printed, List.of(noteFile, pdf), laid));
    List<Optional<String>> bookmarks = Collections.nCopies(laid.size(), Optional.empty());
    return new Document(file, title, printed, bookmarks, List.of());
  }

  private static List<Printed> lay(
      byte[] noteFile, List<Side> noteSides, byte[] pdf, List<Side> sides) {
    Source note = new Source(noteFile);
    Source pages = new Source(pdf);
    List<Printed> all = new ArrayList<>();
    noteSides.forEach(side -> all.add(new Printed(note, side)));
    sides.forEach(side -> all.add(new Printed(pages, side)));
    return all;
  }

  private static Laid laid(int file, Side side) {
    List<Laid.Page> pages =
        side.pages().stream().map(p -> new Laid.Page(p.page(), p.at())).toList();
    return new Laid(side.sheet(), file, pages, side.marks());
  }

  private static DocumentInfo titled(DocumentInfo info, String title) {
    return new DocumentInfo(
        title, info.author(), info.subject(), info.language(), info.date(), info.owner());
  }
}
