package org.handoutpress.handout.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.VeraPdf;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.handout.Editions;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Field;
import org.handoutpress.verify.facts.PageFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The weekly sheet as a form, in every edition. */
class FormTest {
  private static final int DAYS = 7;

  static Stream<Theme> editions() {
    return Stream.concat(
        Stream.of(Paper.A4, Paper.LETTER).map(paper -> Theme.of(paper, Tone.COLOUR)),
        Editions.inColour().stream());
  }

  static Stream<Theme> forVeraPdf() {
    return editions().filter(edition -> edition.paper() != Paper.LETTER);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void nothingIsFoundWrong(Theme edition) throws IOException {
    Printed form = Printed.of(Printed.FORM, edition);
    Expectation expected =
        Expectation.print()
            .withTags(form.composition().tags())
            .withSmallestType(edition.smallestType())
            .withMostBytes(400_000);
    assertThat(Verifier.verify(form.pdf(), expected).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forVeraPdf")
  void veraPdfFindsPdfUa1AndPdfA2a(Theme edition) throws Exception {
    byte[] pdf = Printed.of(Printed.FORM, edition).pdf();
    assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void asksForTheSameOnEveryPaperInTheSameOrder(Theme edition) {
    List<String> usual = names(Printed.of(Printed.FORM).facts()).stream().distinct().toList();
    List<String> all = names(Printed.of(Printed.FORM, edition).facts());
    assertThat(all).doesNotHaveDuplicates().startsWith("name", "week", "start");
    assertThat(all).containsAll(usual.stream().filter(n -> !n.startsWith("notes")).toList());
  }

  @Test
  void saysOfEachFieldWhatItIsFor() {
    List<Field> fields = Printed.of(Printed.FORM).facts().form().fields();
    assertThat(fields)
        .extracting(Field::description)
        .containsSubsequence(
            "Name",
            "Week number",
            "Start date",
            "Knee-to-chest stretch, left, Monday",
            "Knee-to-chest stretch, right, Monday",
            "Knee-to-chest stretch, left, Tuesday",
            "Pain before, Monday",
            "Pain after, Sunday",
            "Leg pain, near your back, Monday",
            "Notes, Sunday",
            "Bring this to your next visit on");
    assertThat(fields).extracting(Field::description).doesNotHaveDuplicates();
  }

  @Test
  void hasABoxToTickForEverySideOrTimeOfEveryDay() {
    Facts facts = Printed.of(Printed.FORM).facts();
    long ticks = facts.form().fields().stream().filter(Field::ticked).count();
    int ofExercises = 2 + 2 + 1 + 1 + 2;
    int ofLegPain = 3;
    assertThat(ticks).isEqualTo((long) (ofExercises + ofLegPain) * DAYS);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void fieldsAreLargeEnoughAndLieOnNothing(Theme edition) {
    Facts facts = Printed.of(Printed.FORM, edition).facts();
    List<Field> fields = facts.form().fields();
    for (Field field : fields) {
      double least = field.ticked() ? 15.9 : 17;
      assertThat(field.area().height()).as(field.name()).isGreaterThanOrEqualTo(Lengths.pt(least));
      assertThat(field.area().width()).as(field.name()).isGreaterThanOrEqualTo(Lengths.pt(15.9));
      assertThat(fields.stream().filter(f -> !f.equals(field) && meet(f, field))).isEmpty();
      assertThat(words(facts.page(field.page()), field)).as(field.name()).isEmpty();
    }
  }

  private static boolean meet(Field a, Field b) {
    return a.page() == b.page() && meet(a.area(), b.area());
  }

  /** Lines of type are taller than their letters. */
  private static List<String> words(PageFacts page, Field field) {
    return page.visibleRuns()
        .filter(run -> meet(run.extent(), field.area()))
        .map(run -> run.text())
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static boolean meet(Rect a, Rect b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  @Test
  void theDateIsPrintedIfItIsKnown() {
    Press press = Shipped.press(Paper.A4, Tone.COLOUR);
    Facts facts =
        Printed.of(
                Tracker.form(
                    press,
                    Printed.programme("gentle-start"),
                    Optional.of(java.time.LocalDate.of(2026, 11, 23))))
            .facts();
    assertThat(facts.text()).contains("Start date  23 November 2026");
    assertThat(names(facts)).doesNotContain("start");
  }

  @Test
  void secondPageHasNamesOfItsOwn() {
    Press press = Shipped.press(Paper.A4, Tone.COLOUR);
    Printed all = Printed.of(Tracker.form(press, Printed.programme("all"), Optional.empty()));
    assertThat(all.facts().pages()).hasSize(2 + 1);
    assertThat(names(all.facts())).doesNotHaveDuplicates().contains("name", "name-2");
  }

  @Test
  void sameBytesEachTime() {
    Printed form = Printed.of(Printed.FORM);
    assertThat(PdfPress.write(form.composition())).isEqualTo(form.pdf());
  }

  private static List<String> names(Facts facts) {
    return facts.form().fields().stream().map(Field::name).toList();
  }
}
