package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.PAGES_LABELS;
import static org.handoutpress.content.ClinicianPhrase.PAGES_PERSONAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Evidence;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Section;
import org.handoutpress.content.Stop;
import org.handoutpress.content.Text;
import org.handoutpress.layout.Box;

/** The pages around the exercises, part by part, so that no text of them is left out. */
final class ReviewGuide {
  private static final String FILE = "/guide#";

  /** All other parts say what the booklet is and how to fill it in. */
  private static final List<String> CLAIMS =
      List.of(
          "/cover/subtitle",
          "/help",
          "/howto/painGuide",
          "/howto/goodToKnow",
          "/personal/about",
          "/stop",
          "/about",
          "/progress",
          "/flareup");

  private static final String NUMBER = "-?[0-9.]+";

  private final ReviewDesk desk;
  private final List<Part> parts = new ArrayList<>();

  ReviewGuide(ReviewDesk desk) {
    this.desk = desk;
  }

  /**
   * One part.
   *
   * @param holds JSON pointers of all that stands in it
   */
  record Part(String name, List<String> holds, List<Box> says) {
    /**
     * Whether it tells what to do or to know about the body, so that it has to rest on something.
     */
    boolean claims() {
      return holds.stream().anyMatch(h -> CLAIMS.stream().anyMatch(c -> in(h, c)));
    }

    boolean restsOn(Evidence evidence) {
      return holds.stream()
          .anyMatch(h -> evidence.isFor(h) || evidence.pages().stream().anyMatch(p -> in(p, h)));
    }

    private static boolean in(String inner, String outer) {
      return inner.equals(outer) || inner.startsWith(outer + "/");
    }
  }

  /** In the order of the booklet; last what is left: labels. */
  List<Part> parts() {
    Guide guide = guide();
    add(
        guide.cover().title(),
        List.of("/cover/title", "/cover/subtitle"),
        guide.cover().subtitle());
    add("/help/now", guide.help().now());
    add("/help/soon", guide.help().soon());
    add("/help/ask", guide.help().ask());
    add("/help/pick", guide.help().pick());
    howto(guide.howto());
    personal(guide.personal());
    add(guide.plan().title(), List.of("/plan/title", "/plan/lead"), guide.plan().lead());
    stop(guide.stop());
    add("/about", guide.about());
    add("/personal/about", guide.personal().about());
    add("/progress", guide.progress());
    add("/flareup", guide.flareup());
    add("/questions", guide.questions());
    add("/findQuestion", guide.findQuestion());
    add("/sources", guide.sources());
    back(guide.back());
    labels();
    return parts;
  }

  private Guide guide() {
    return desk.library().guide();
  }

  private String of(Text text) {
    return desk.sheet().words().of(text);
  }

  private void add(String name, List<String> holds, Stream<Box> says) {
    parts.add(new Part(name, holds, says.toList()));
  }

  private void add(Text name, List<String> holds, Text... says) {
    add(of(name), holds, Stream.of(says).map(t -> desk.part(of(t))));
  }

  private void add(String at, Section section) {
    add(of(section.heading()), List.of(at), says(section));
  }

  private Stream<Box> says(Section section) {
    Stream<Box> paragraphs = section.paragraphs().stream().map(t -> desk.part(of(t)));
    List<String> items = section.items().stream().map(this::of).toList();
    return items.isEmpty() ? paragraphs : Stream.concat(paragraphs, Stream.of(desk.dashes(items)));
  }

  private void add(String at, Chapter chapter) {
    add(chapter.title(), List.of(at + "/title", at + "/lead"), chapter.lead());
    for (int i = 0; i < chapter.sections().size(); i++) {
      add(at + "/sections/" + i, chapter.sections().get(i));
    }
  }

  private void howto(Guide.HowTo howto) {
    List<String> holds = List.of("/howto/title", "/howto/steps");
    add(of(howto.title()), holds, Stream.of(numbered(howto.steps())));
    Guide.PainGuide pain = howto.painGuide();
    Stream<Box> levels = pain.levels().stream().map(l -> line(l.range(), ": ", l.text()));
    Stream<Box> ends = Stream.of(line(pain.noPain(), " \u2013 ", pain.worstPain()));
    Stream<Box> says =
        Stream.of(Stream.of(desk.part(of(pain.lead()))), ends, levels).flatMap(s -> s);
    add(of(pain.heading()), List.of("/howto/painGuide"), says);
    add("/howto/goodToKnow", howto.goodToKnow());
  }

  private Box numbered(List<Text> steps) {
    return desk.numbered(steps.stream().map(this::of).toList());
  }

  private void personal(Guide.Personal personal) {
    String howto = desk.say(PAGES_PERSONAL, "title", of(guide().howto().title()));
    add(howto, List.of("/personal/steps"), Stream.of(numbered(personal.steps())));
    String plan = desk.say(PAGES_PERSONAL, "title", of(guide().plan().title()));
    add(plan, List.of("/personal/lead"), Stream.of(desk.part(of(personal.lead()))));
    for (int i = 0; i < personal.notes().size(); i++) {
      Guide.NotesPage page = personal.notes().get(i);
      add(page.title(), List.of("/personal/notes/" + i), page.lead());
    }
  }

  private void stop(Stop stop) {
    Stream<Box> rules =
        Stream.of(stop.now(), stop.call(), stop.sheetNow(), stop.sheetCall())
            .map(r -> of(r.lead()) + " " + of(r.text()))
            .distinct()
            .map(desk::part);
    add(of(stop.word()), List.of("/stop"), rules);
  }

  private void back(Guide.Back back) {
    Stream<Box> lines = back.lines().stream().map(t -> desk.part(of(t)));
    add(of(back.title()), List.of("/back/title", "/back/lines"), lines);
    add("/back/otherFormats", back.otherFormats());
  }

  private Box line(Text lead, String between, Text text) {
    return desk.part(of(lead) + between + of(text));
  }

  private void labels() {
    Map<String, String> left = new TreeMap<>();
    desk.library().review().texts().forEach((key, text) -> addIfLeft(key, text, left));
    String words = String.join("; ", left.values().stream().distinct().toList());
    add(desk.say(PAGES_LABELS), List.of(), Stream.of(desk.part(words)));
  }

  private void addIfLeft(String key, String text, Map<String, String> left) {
    int at = key.indexOf(FILE);
    if (at >= 0 && !text.matches(NUMBER)) {
      String pointer = key.substring(at + FILE.length());
      boolean shown =
          parts.stream().flatMap(p -> p.holds().stream()).anyMatch(h -> Part.in(pointer, h));
      if (!shown) {
        left.put(pointer, text);
      }
    }
  }
}
