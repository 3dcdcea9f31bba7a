package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;

/** The sentences of cards and weeks that take several pages, in the order of reading. */
public record EditionTexts(Library library) {
  /** The sign, and the two rules of when to stop. */
  private static final int STOP = 3;

  /** Clinic, phone, title and reason. */
  private static final int HEAD = 4;

  /** What a card says, but for the dose: that stands on either page. */
  public List<String> card(Exercise exercise) {
    List<String> all = texts().card(exercise);
    int steps = HEAD + exercise.allSteps().size();
    int stop = all.size() - STOP;
    List<String> card = new ArrayList<>(all.subList(0, steps));
    card.addAll(all.subList(stop, all.size()));
    card.addAll(all.subList(steps + dose(exercise).size(), stop));
    return card;
  }

  /** A phrase for each cell. */
  public List<String> dose(Exercise exercise) {
    return texts().dose(exercise);
  }

  private ContentTexts texts() {
    return new ContentTexts(library, Map.of());
  }

  /** What the week says, but for the stop boxes. */
  public List<String> week(List<Exercise> exercises) {
    Week week = library.guide().week();
    List<String> texts = new ArrayList<>();
    add(texts, week.title(), week.tick(), week.name(), week.weekNumber(), week.startDate());
    add(texts, week.exercise());
    add(texts, week.shortDays().toArray(Text[]::new));
    exercises.forEach(e -> texts.add(e.number() + " " + e.shortName()));
    add(texts, week.name());
    add(texts, week.shortDays().toArray(Text[]::new));
    texts.add(week.painBefore() + ", " + week.painScale());
    texts.add(week.painAfter() + ", " + week.painScale());
    add(texts, week.legPain(), week.legPainLead(), week.legPainUp(), week.legPainSame());
    add(texts, week.legPainDown(), week.notes(), week.nextVisit(), library.clinic().name());
    return texts;
  }

  private static void add(List<String> texts, Text... more) {
    for (Text text : more) {
      texts.add(text.value().replace('\u00A0', ' '));
    }
  }
}
