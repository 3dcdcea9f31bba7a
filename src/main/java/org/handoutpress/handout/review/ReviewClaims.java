package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Question;
import org.handoutpress.content.Reference;
import org.handoutpress.content.Section;
import org.handoutpress.content.Stop;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** Each answer with how sure it is, on what it rests and its sources; and the other pages. */
record ReviewClaims(ReviewDesk desk) {
  private static final int PAGE = Lengths.mm(42);

  List<ReviewBlock> blocks() {
    int tick = desk.width() - ReviewDesk.TICK;
    int sources = tick - Lengths.mm(20);
    int basis = sources - Lengths.mm(46);
    List<Integer> answers = List.of(0, basis - Lengths.mm(20), basis, sources, tick);
    List<Box> head =
        List.of(
            desk.header(ANSWER),
            desk.header(SURE),
            desk.header(BASIS),
            desk.header(SOURCES),
            desk.header(RIGHT));
    List<Box> pages = List.of(desk.header(PAGE_NAME), desk.header(SAYS), desk.header(RIGHT));
    return List.of(
        desk.heading(ANSWERS),
        desk.table(answers, head, desk.library().questions().stream().map(this::row).toList()),
        desk.heading(PAGES),
        desk.paragraph(desk.say(PAGES_REST_ON, "numbers", desk.numbers(general()))),
        desk.table(List.of(0, PAGE, tick), pages, pages()));
  }

  private List<Box> row(Question question) {
    Wording words = desk.sheet().words();
    return List.of(
        desk.label(words.of(question.question()), joined(question.answer())),
        desk.cell(words.of(desk.library().guide().sureness().of(question.sureness()))),
        desk.cell(words.of(question.basis())),
        desk.cell(sources(question)),
        desk.tick());
  }

  private List<Reference> general() {
    return desk.library().references().stream().filter(r -> r.questions().isEmpty()).toList();
  }

  private String sources(Question question) {
    List<Reference> own =
        desk.library().references().stream()
            .filter(r -> r.questions().contains(question.id()))
            .toList();
    return own.isEmpty() ? desk.say(SOURCES_GENERAL) : desk.numbers(own);
  }

  /** A row for each part of a page. */
  List<List<Box>> pages() {
    Guide guide = desk.library().guide();
    List<List<Box>> rows = new ArrayList<>();
    Guide.Help help = guide.help();
    Stream.of(help.now(), help.soon(), help.ask()).forEach(s -> rows.add(row(s)));
    Guide.PainGuide pain = guide.howto().painGuide();
    rows.add(row(pain.heading(), levels(pain)));
    rows.add(row(guide.howto().goodToKnow()));
    rows.add(row(guide.stop().word(), stop(guide.stop())));
    Stream.of(guide.about(), guide.progress(), guide.flareup()).forEach(c -> add(c, rows));
    rows.add(row(guide.personal().about()));
    return rows;
  }

  private void add(Chapter chapter, List<List<Box>> rows) {
    rows.add(row(chapter.title(), List.of(paragraph(chapter.lead()))));
    chapter.sections().forEach(s -> rows.add(row(s)));
  }

  private List<Box> row(Section section) {
    List<Box> parts = new ArrayList<>(section.paragraphs().stream().map(this::paragraph).toList());
    if (!section.items().isEmpty()) {
      parts.add(desk.dashes(section.items().stream().map(desk.sheet().words()::of).toList()));
    }
    return row(section.heading(), parts);
  }

  /** Without links: the pages that it names are those of the booklet. */
  private Box paragraph(Text text) {
    return desk.sheet().text(Role.P, desk.sheet().words().of(text), desk.sheet().style().body());
  }

  private List<Box> row(Text heading, List<Box> parts) {
    Box says = new Branch(Tag.of(Role.TD), Column.spaced(desk.u(0.5), parts));
    return List.of(desk.label(desk.sheet().words().of(heading)), says, desk.tick());
  }

  private List<Box> levels(Guide.PainGuide pain) {
    List<Box> parts = new ArrayList<>(List.of(paragraph(pain.lead())));
    pain.levels().forEach(l -> parts.add(line(l.range(), ": ", l.text())));
    return parts;
  }

  private List<Box> stop(Stop stop) {
    return Stream.of(stop.now(), stop.call()).map(r -> line(r.lead(), " ", r.text())).toList();
  }

  private Box line(Text lead, String between, Text text) {
    Wording words = desk.sheet().words();
    String line = words.of(lead) + between + words.of(text);
    return desk.sheet().text(Role.P, line, desk.sheet().style().body());
  }

  private String joined(List<Text> texts) {
    return texts.stream().map(desk.sheet().words()::of).collect(Collectors.joining(" "));
  }
}
