package org.handoutpress.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An exercise: facts that hold in every language, and words.
 *
 * @param shortName for narrow columns
 * @param start the position to begin in: the first printed step
 * @param steps the printed steps from the second on
 * @param repeatWords the words under the repeat count, such as "each leg"
 * @param holdWords the words under the hold, where they are not the plain phrase
 * @param harderAmount to how much the harder way builds up, where its words say a number
 * @param oneSide how one side alone is told, where the exercise has sides and the content says it
 * @param movements families of movement, such as {@code bending-forward}
 * @param cautions ids of the conditions that ask for care with any of these movements
 * @param comparisons what others say of the same exercise, for the reviewer
 */
public record Exercise(
    String id,
    int number,
    Text name,
    Text shortName,
    Text why,
    Text start,
    List<Text> steps,
    List<Panel> panels,
    Dose dose,
    Text repeatWords,
    Optional<Text> holdWords,
    Text feel,
    Text notFeel,
    Variation easier,
    Variation harder,
    Optional<Amount> harderAmount,
    Optional<OneSide> oneSide,
    List<String> equipment,
    List<String> movements,
    List<String> cautions,
    List<Origin> origins,
    List<Comparison> comparisons) {
  public Exercise {
    steps = List.copyOf(steps);
    panels = List.copyOf(panels);
    equipment = List.copyOf(equipment);
    movements = List.copyOf(movements);
    cautions = List.copyOf(cautions);
    origins = List.copyOf(origins);
    comparisons = List.copyOf(comparisons);
  }

  /** All its drawings: those that tell how it is done, then the easier and the harder way. */
  public List<Picture> pictures() {
    return Stream.concat(
            panels.stream().map(Panel::picture),
            Stream.of(easier, harder).flatMap(v -> v.pictures().stream()))
        .toList();
  }

  /** The printed steps: {@code start} is the first. */
  public List<Text> allSteps() {
    return Stream.concat(Stream.of(start), steps.stream()).toList();
  }

  /** The id alone: two exercises of a library never share it. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
