package org.handoutpress.batch.patient;

import static org.handoutpress.tag.Meaning.Artifact.FOOTER;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.handoutpress.batch.source.PictureFiles;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Illustration;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Palettes;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DocumentInfo;
import org.handoutpress.layout.KeepTogether;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Part;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Rule;
import org.handoutpress.layout.Section;
import org.handoutpress.layout.Sized;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.FontSet;
import org.handoutpress.typeset.Repertoire;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Typesetter;
import org.handoutpress.typeset.Weight;
import org.handoutpress.verify.check.Finding;
import org.handoutpress.verify.owner.Owned;
import org.handoutpress.verify.owner.OwnerCheck;

/**
 * Makes one page that nobody will see, in a thread beside the one that reads the plan and the
 * content: by the time they are read, the JVM has loaded and linked what the booklet is made with.
 * Nothing waits for it and nothing depends on it.
 */
public final class Rehearsal implements Runnable {
  private static final String ID = "rehearsal";
  private static final String LINES = "Words that fill \u2013 more than (1) line. ".repeat(5);
  private static final String PICTURE = "cat-cow-1.svg";
  private static final Size PAPER = new Size(400_000, 600_000);
  private static final TextStyle STYLE =
      new TextStyle(Weight.BOLD, 10_000, Palettes.COLOUR.resolve(Ink.LINE));
  private static final int LEADING = 15_000;

  private final Resources resources;

  Rehearsal(Resources resources) {
    this.resources = resources;
  }

  /** Begins, if there is a second processor to do it. */
  public static void start(Resources resources) {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(new Rehearsal(resources), ID);
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** What fails here fails for the booklet too, or does not matter. */
  @Override
  public void run() {
    try {
      rehearse();
    } catch (ProblemException | IOException | RuntimeException | LinkageError ignored) {
      return;
    }
  }

  /** What is wrong with the page. */
  List<Finding> rehearse() throws ProblemException, IOException {
    Illustration picture = PictureFiles.read(resources.illustrations(), PICTURE);
    FontSet fonts = resources.fonts();
    Composition page = compose(picture, new Typesetter(fonts, "en"));
    byte[] pdf = new PdfPress(Repertoire.of(fonts, ID)).print(page);
    return new OwnerCheck().findings(pdf, new Owned(ID, List.of(ID), Ownership.sheets(page)));
  }

  private static Composition compose(Illustration picture, Typesetter type) {
    DocumentInfo info = new DocumentInfo(ID, ID, ID, "en", LocalDate.EPOCH).of(ID);
    PageMaster master = new PageMaster(PAPER, Insets.all(LEADING));
    Section section = new Section(master, PAPER.height() / 2, page(picture));
    Paginator paginator = new Paginator(type);
    Part part = paginator.lay(List.of(section));
    return paginator.bind(info, List.of(part), (m, page, pages) -> new Artifact(FOOTER, words(ID)));
  }

  private static Box page(Illustration picture) {
    Box title = new Leaf(Tag.of(Role.H1).withBookmark(ID).withAnchor(ID), words(ID));
    Box row = Row.of(Row.Cell.rest(0, Sized.middle(6 * LEADING, words(LINES))));
    Box drawn = Picture.fitting(picture, Palettes.COLOUR, new Size(LEADING, LEADING));
    Box figure = new Leaf(Tag.figure(ID), Overlay.of(drawn));
    Box rule = Artifact.layout(Rule.across(1000, Palettes.COLOUR.resolve(Ink.LINE)));
    Box text = new Leaf(Tag.of(Role.P), new Padded(Insets.all(1000), new KeepTogether(row)));
    return new Branch(Tag.of(Role.SECT), Column.of(title, text, figure, rule));
  }

  private static Box words(String words) {
    return Paragraph.of(words, STYLE, LEADING);
  }
}
