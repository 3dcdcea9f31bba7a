package org.handoutpress.content;

import java.util.List;
import org.handoutpress.content.Guide.Back;
import org.handoutpress.content.Guide.Cover;
import org.handoutpress.content.Guide.Help;
import org.handoutpress.content.Guide.HowTo;
import org.handoutpress.content.Guide.Personal;
import org.handoutpress.content.Guide.Plan;
import org.handoutpress.content.Guide.Sureness;
import org.handoutpress.diag.Code;

/** Reads guide.json of a language. */
final class GuideReader {
  private static final int MAX_LINES = 7;

  private final Words file;

  GuideReader(Words file) {
    this.file = file;
  }

  Guide read() {
    Guide guide =
        new Guide(
            cover(file.object("cover")),
            help(file.object("help")),
            howto(file.object("howto")),
            plan(file.object("plan")),
            personal(file.object("personal")),
            chapter("about"),
            chapter("progress"),
            chapter("flareup"),
            chapter("questions"),
            chapter("findQuestion"),
            new WeekReader(file.object("week")).read(),
            stop(file.object("stop")),
            sureness(file.object("sureness")),
            chapter("sources"),
            back(file.object("back")),
            file.origins());
    file.end();
    return guide;
  }

  private static Cover cover(Words words) {
    Cover cover =
        new Cover(
            words.text("title"),
            words.text("subtitle"),
            words.text("forWhom"),
            words.text("startDate"),
            words.text("nextVisit"));
    words.end();
    return cover;
  }

  private static Help help(Words words) {
    Help help =
        new Help(
            words.text("title"),
            words.section("now"),
            words.section("soon"),
            words.section("ask"),
            words.section("pick"));
    words.end();
    return help;
  }

  private static HowTo howto(Words words) {
    HowTo howto =
        new HowTo(
            words.text("title"),
            words.texts("steps", 1, MAX_LINES),
            new PainGuideReader(words.object("painGuide")).read(),
            words.section("goodToKnow"));
    words.end();
    return howto;
  }

  private static Plan plan(Words words) {
    Plan plan =
        new Plan(words.text("title"), words.text("lead"), words.text("weeks"), words.text("notes"));
    words.end();
    return plan;
  }

  private static Personal personal(Words words) {
    Personal personal =
        new Personal(
            words.text("number"),
            words.text("clinician"),
            words.text("madeOn"),
            words.texts("steps", 1, MAX_LINES),
            words.text("lead"),
            words.text("aim"),
            words.text("note"),
            words.text("ask"),
            words.section("about"),
            notes(words));
    words.end();
    return personal;
  }

  private static List<Guide.NotesPage> notes(Words words) {
    List<Words> pages = words.objects("notes");
    if (pages.isEmpty() && words.fields().has("notes")) {
      words.problem(
          words.fields().placeOf("notes"),
          Code.BAD_VALUE,
          "\"notes\" holds nothing.",
          "Give one page: there must be whole sheets.");
    }
    return pages.stream().map(GuideReader::notesPage).toList();
  }

  private static Guide.NotesPage notesPage(Words words) {
    Guide.NotesPage page = new Guide.NotesPage(words.text("title"), words.text("lead"));
    words.end();
    return page;
  }

  private Chapter chapter(String key) {
    Words words = file.object(key);
    List<Section> sections = words.optionalSections("sections");
    Chapter chapter = new Chapter(words.text("title"), words.text("lead"), sections);
    words.end();
    return chapter;
  }

  private static Stop stop(Words words) {
    Stop stop =
        new Stop(
            words.text("word"),
            rule(words.object("now")),
            rule(words.object("call")),
            rule(words.object("sheetNow")),
            rule(words.object("sheetCall")));
    words.end();
    return stop;
  }

  private static Stop.Rule rule(Words words) {
    Stop.Rule rule = new Stop.Rule(words.text("lead"), words.text("text"));
    words.end();
    return rule;
  }

  private static Sureness sureness(Words words) {
    Sureness sureness =
        new Sureness(words.text("notSure"), words.text("fairlySure"), words.text("verySure"));
    words.end();
    return sureness;
  }

  private static Back back(Words words) {
    Back back =
        new Back(
            words.text("title"), words.texts("lines", 1, MAX_LINES), words.section("otherFormats"));
    words.end();
    return back;
  }
}
