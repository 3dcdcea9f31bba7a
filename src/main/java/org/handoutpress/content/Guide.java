package org.handoutpress.content;

import java.util.List;

/** The pages around the exercises: booklet, weekly sheet, stop box. */
public record Guide(
    Cover cover,
    Help help,
    HowTo howto,
    Plan plan,
    Personal personal,
    Chapter about,
    Chapter progress,
    Chapter flareup,
    Chapter questions,
    Chapter findQuestion,
    Week week,
    Stop stop,
    Sureness sureness,
    Chapter sources,
    Back back,
    List<Origin> origins) {
  public Guide {
    origins = List.copyOf(origins);
  }

  /** The first page, with lines to fill in. */
  public record Cover(Text title, Text subtitle, Text forWhom, Text startDate, Text nextVisit) {}

  /**
   * When to get help, and who must not start, each part by what to do.
   *
   * @param now at once; the first paragraph is the lead
   * @param soon from a doctor
   * @param ask for whom these exercises are not without a clinician's word
   * @param pick for whom a clinician chooses among them
   */
  public record Help(Text title, Section now, Section soon, Section ask, Section pick) {}

  /** How to use the booklet, with the pain guide. */
  public record HowTo(Text title, List<Text> steps, PainGuide painGuide, Section goodToKnow) {
    public HowTo {
      steps = List.copyOf(steps);
    }
  }

  /** The numeric rating scale of pain, 0 to 10, and what to do in each of its three ranges. */
  public record PainGuide(
      Text heading, Text lead, Text noPain, Text worstPain, List<PainLevel> levels) {
    public PainGuide {
      levels = List.copyOf(levels);
    }
  }

  /** One range of the pain guide, both ends included; {@code range} says it in words. */
  public record PainLevel(int from, int to, Text range, Text text) {}

  /** The page with all exercises on it, and lines to fill in. */
  public record Plan(Text title, Text lead, Text weeks, Text notes) {}

  /**
   * What the booklet of one patient says in other words, and what only it says.
   *
   * @param steps how to use it
   * @param lead under the title of the plan
   * @param about the first part of the page about the exercises
   * @param notes what pages for notes are for, in the order in which they are added
   */
  public record Personal(
      Text number,
      Text clinician,
      Text madeOn,
      List<Text> steps,
      Text lead,
      Text aim,
      Text note,
      Text ask,
      Section about,
      List<NotesPage> notes) {
    public Personal {
      steps = List.copyOf(steps);
      notes = List.copyOf(notes);
    }
  }

  /** A page with lines to write on. */
  public record NotesPage(Text title, Text lead) {}

  /** The contact page at the end. */
  public record Back(Text title, List<Text> lines, Section otherFormats) {
    public Back {
      lines = List.copyOf(lines);
    }
  }

  /** The words for how sure an answer is. */
  public record Sureness(Text notSure, Text fairlySure, Text verySure) {
    /** The words for 1, 2 or 3 squares. */
    public Text of(int squares) {
      return switch (squares) {
        case 1 -> notSure;
        case 2 -> fairlySure;
        case 3 -> verySure;
        default -> throw new IllegalArgumentException("sureness is 1, 2 or 3, not " + squares);
      };
    }
  }
}
