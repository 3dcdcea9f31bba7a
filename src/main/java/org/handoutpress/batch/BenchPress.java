package org.handoutpress.batch;

import java.util.HashMap;
import java.util.Map;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.PersonalBooklet;
import org.handoutpress.handout.Press;
import org.handoutpress.plan.Format;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.typeset.FontSet;
import org.handoutpress.typeset.Typesetter;

/** Makes each patient's booklet at a bench, as any other document is made. */
final class BenchPress implements PatientPress {
  private final Stock stock;
  private final FontSet fonts;
  private final Map<String, Typesetter> typesetters = new HashMap<>();

  BenchPress(Stock stock, FontSet fonts) {
    this.stock = stock;
    this.fonts = fonts;
  }

  @Override
  public Document make(Prescribed prescribed) throws ProblemException {
    Job job = new Job(file(prescribed), false, p -> PersonalBooklet.compose(p, prescribed));
    return new Bench(press(prescribed)).make(job, false);
  }

  private static String file(Prescribed prescribed) {
    return prescribed.plan().id() + ".pdf";
  }

  private Press press(Prescribed prescribed) throws ProblemException {
    Library library = stock.of(prescribed.plan()).library();
    boolean grey = prescribed.plan().formats().contains(Format.GREY);
    Settings settings = grey ? stock.settings().inGrey() : stock.settings();
    return new Press(
        library,
        stock.pictures(prescribed),
        settings.theme(),
        typesetters.computeIfAbsent(library.language(), tag -> new Typesetter(fonts, tag)),
        settings.date());
  }
}
