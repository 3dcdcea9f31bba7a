package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.content.Clinic;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Letter;
import org.handoutpress.content.Programme;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Lengths;
import org.handoutpress.layout.Box;

/** The message to a patient, the words that are put together, the programmes, whom to call. */
record ReviewOther(ReviewDesk desk) {
  private static final int NAME = Lengths.mm(42);
  private static final String PHRASES = "/phrases#/";

  /** Phrases of a family that get no row of their own. */
  private static final int FEW = 2;

  List<ReviewBlock> blocks() {
    List<ReviewBlock> blocks = new ArrayList<>();
    blocks.add(desk.heading(MESSAGE));
    blocks.add(desk.table(edges(), head(), message()));
    blocks.add(desk.heading(OTHER));
    blocks.add(desk.lead(desk.say(OTHER_LEAD)));
    blocks.add(desk.table(edges(), head(), others()));
    return blocks;
  }

  private List<Integer> edges() {
    return List.of(0, NAME, desk.width() - ReviewDesk.TICK);
  }

  private List<Box> head() {
    return List.of(desk.header(PAGE_NAME), desk.header(SAYS), desk.header(RIGHT));
  }

  private List<Box> row(String name, String... says) {
    List<Box> parts = Stream.of(says).map(desk::part).toList();
    return List.of(desk.label(name), desk.cell(parts), desk.tick());
  }

  private String of(Text text) {
    return desk.sheet().words().of(text);
  }

  /** One row: it is read in one go. */
  List<List<Box>> message() {
    Letter letter = desk.library().letter();
    List<String> says = new ArrayList<>(List.of(of(letter.greeting())));
    letter.paragraphs().forEach(p -> says.add(of(p)));
    Stream.of(letter.locked(), letter.help(), letter.mistake(), letter.closing())
        .forEach(t -> says.add(of(t)));
    says.add(letter.attachment());
    return List.of(row(of(letter.subject()), says.toArray(String[]::new)));
  }

  List<List<Box>> others() {
    List<List<Box>> rows = new ArrayList<>();
    Clinic clinic = desk.library().clinic();
    rows.add(
        row(
            desk.say(WHOM_TO_CALL),
            clinic.emergencyNumber().value(),
            desk.sheet().words().phone()));
    tracked(clinic).ifPresent(name -> rows.add(row(desk.say(TRACKED), name)));
    for (Programme programme : desk.library().programmes()) {
      rows.add(row(desk.say(PROGRAMME, "name", of(programme.name())), exercises(programme)));
    }
    phrases().forEach((name, texts) -> rows.add(row(name, String.join(" / ", texts))));
    return rows;
  }

  private Optional<String> tracked(Clinic clinic) {
    return desk.library().programme(clinic.trackingProgramme()).map(p -> of(p.name()));
  }

  private String exercises(Programme programme) {
    return programme.exercises().stream()
        .map(id -> desk.library().exercise(id).map(Exercise::name).map(this::of).orElse(id))
        .collect(Collectors.joining("; "));
  }

  /** By what they begin with in the file, as an editor finds them; the short ones in one row. */
  private Map<String, Set<String>> phrases() {
    Map<String, Set<String>> groups = new TreeMap<>();
    desk.library().review().texts().entrySet().stream()
        .filter(e -> e.getKey().contains(PHRASES))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e -> groups.computeIfAbsent(group(e), g -> new LinkedHashSet<>()).add(e.getValue()));
    Set<String> labels = new LinkedHashSet<>();
    groups.values().stream().filter(g -> g.size() <= FEW).forEach(labels::addAll);
    groups.values().removeIf(g -> g.size() <= FEW);
    groups.put(desk.say(PAGES_LABELS), labels);
    return groups;
  }

  /** A phrase without a family is a label. */
  private String group(Map.Entry<String, String> phrase) {
    String key = phrase.getKey();
    String name = key.substring(key.indexOf(PHRASES) + PHRASES.length());
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
