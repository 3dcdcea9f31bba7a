package org.handoutpress.handout.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.ClinicianPhrase;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Question;
import org.handoutpress.content.Text;

/** What a clinician calls the place of a text. */
record ReviewNames(ReviewDesk desk) {
  private static final String NUMBER = "[0-9]+";

  /** The name of a key such as {@code en/exercises/cobra#/steps/0}. */
  String of(String key) {
    String file = key.substring(0, key.indexOf('#'));
    List<String> path = Arrays.asList(key.substring(key.indexOf('#') + 1).split("/", -1));
    List<String> parts = path.subList(Math.min(1, path.size()), path.size());
    String id = file.substring(file.lastIndexOf('/') + 1);
    Optional<Exercise> exercise = desk.library().exercise(id);
    if (exercise.isPresent()) {
      return exercise.get().name() + ": " + part(parts);
    }
    if (id.equals("questions") && parts.size() > 2) {
      return question(parts.get(1)) + ": " + plain(parts.subList(2, parts.size()));
    }
    return id.equals("guide") ? page(parts) : id + ": " + plain(parts);
  }

  /** The title of a page of the booklet, and the heading of the part of it. */
  private String page(List<String> parts) {
    Guide guide = desk.library().guide();
    return switch (parts.get(0)) {
      case "cover" -> quoted(guide.cover().title());
      case "help" -> quoted(guide.help().title());
      case "howto" -> quoted(guide.howto().title());
      case "plan" -> quoted(guide.plan().title());
      case "about" -> chapter(guide.about(), parts);
      case "progress" -> chapter(guide.progress(), parts);
      case "flareup" -> chapter(guide.flareup(), parts);
      case "questions" -> quoted(guide.questions().title());
      case "week" -> quoted(guide.week().title());
      case "sources" -> chapter(guide.sources(), parts);
      default -> plain(parts);
    };
  }

  private String chapter(Chapter chapter, List<String> parts) {
    boolean inSection = parts.size() > 2 && parts.get(1).equals("sections");
    int section = inSection ? Integer.parseInt(parts.get(2)) : chapter.sections().size();
    return section < chapter.sections().size()
        ? quoted(chapter.title()) + ", " + quoted(chapter.sections().get(section).heading())
        : quoted(chapter.title());
  }

  private String quoted(Text text) {
    return "\u201C" + desk.sheet().words().of(text) + "\u201D";
  }

  private String question(String id) {
    return desk.library().questions().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .map(Question::question)
        .map(this::quoted)
        .orElse(id);
  }

  /** Of an exercise: as the rows of the sheet are called. */
  private String part(List<String> parts) {
    String rest = parts.size() > 1 ? " " + plain(parts.subList(1, parts.size())) : "";
    return switch (parts.get(0)) {
      case "name", "shortName" -> desk.say(ClinicianPhrase.NAME);
      case "why" -> desk.say(ClinicianPhrase.WHY);
      case "start" -> desk.say(ClinicianPhrase.STEP, "number", 1);
      case "steps" -> desk.say(ClinicianPhrase.STEP, "number", step(parts));
      case "dose" -> desk.say(ClinicianPhrase.DOSE) + rest;
      case "repeatWords", "holdWords" -> desk.say(ClinicianPhrase.DOSE);
      case "feel" -> words(Phrase.YOU_SHOULD_FEEL);
      case "notFeel" -> words(Phrase.YOU_SHOULD_NOT_FEEL);
      case "easier" -> words(Phrase.EASIER);
      case "harder" -> words(Phrase.HARDER);
      case "movements" -> desk.say(ClinicianPhrase.MOVEMENTS);
      case "equipment" -> desk.say(ClinicianPhrase.EQUIPMENT);
      case "oneSide" -> desk.say(ClinicianPhrase.ONE_SIDE);
      case "sources" -> desk.say(ClinicianPhrase.SOURCES_ARE);
      case "pictures", "easierPictures", "harderPictures" ->
          desk.say(ClinicianPhrase.PICTURES) + rest;
      default -> plain(parts);
    };
  }

  private String words(Phrase phrase) {
    return desk.sheet().words().of(phrase);
  }

  /** The printed number: the start is the first. */
  private static int step(List<String> parts) {
    return parts.size() > 1 ? Integer.parseInt(parts.get(1)) + 2 : 1;
  }

  /** As the editor finds it, counted from 1. */
  private static String plain(List<String> parts) {
    return String.join(
        ", ",
        parts.stream()
            .map(p -> p.matches(NUMBER) ? Integer.toString(Integer.parseInt(p) + 1) : p)
            .toList());
  }

  /** A text of an exercise by its JSON pointer. */
  String inExercise(String pointer) {
    return part(Arrays.asList(pointer.substring(1).split("/", -1)));
  }
}
