package org.handoutpress.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.check.Finding;
import org.junit.jupiter.api.Test;

/** What the caller asks for beyond the rules that every file keeps. */
class ExpectationTest {
  @Test
  void tellsHowFarATextCanBeReadAndWhatComesInstead() throws IOException {
    assertThat(findings(Expectation.print().withTexts(List.of("Bend your leg slowly."))))
        .containsExactly(
            "TEXT_MISSING: \"Bend your leg slowly.\" cannot be read: \"leg\" is read as \"knee.\"");
  }

  @Test
  void takesASpaceForANoBreakSpaceAsAFault() throws IOException {
    assertThat(findings(Expectation.print().withTexts(List.of("Hold\u00A0it."))))
        .containsExactly(
            "TEXT_MISSING: \"Hold<U+00A0>it.\" cannot be read: its first word is nowhere");
  }

  @Test
  void doesNotLookForSoftHyphens() throws IOException {
    assertThat(findings(Expectation.print().withTexts(List.of("Bend your kn\u00ADee.")))).isEmpty();
  }

  @Test
  void tellsATextThatIsReadTooEarly() throws IOException {
    assertThat(findings(Expectation.print().withTexts(List.of("Hold it.", "Bend your knee."))))
        .containsExactly("TEXT_OUT_OF_ORDER: \"Bend your knee.\" is read too early");
  }

  @Test
  void asksForTypeAsLargeAsTheReaderNeeds() throws IOException {
    Expectation large = Expectation.print().withSmallestType(Lengths.pt(13));

    assertThat(findings(large))
        .containsExactly(
            "TYPE_SIZE on page 1: \"Page one\" at 20.1, 276.6 mm is set in 12.00 points",
            "TYPE_SIZE on page 2: \"Page one\" at 20.1, 276.6 mm is set in 12.00 points");
  }

  @Test
  void asksForGrey() throws IOException {
    assertThat(kinds(Expectation.print().inGrey())).containsOnly(Finding.Kind.COLOUR);
  }

  @Test
  void asksForMargins() throws IOException {
    Expectation wide = Expectation.print().withMargins(new Insets(0, 0, 0, Lengths.mm(20)));

    assertThat(kinds(wide)).containsOnly(Finding.Kind.MARGIN);
  }

  @Test
  void asksForASmallFile() throws IOException {
    assertThat(kinds(Expectation.print().withMostBytes(1_000)))
        .containsExactly(Finding.Kind.FILE_SIZE);
  }

  @Test
  void tellsWhereTheTagsDiffer() throws IOException {
    TagTree tags =
        new TagTree(
            Tag.of(Role.DOCUMENT),
            SamplePdf.tags().children().stream()
                .map(t -> t.tag().role() == Role.FIGURE ? TagTree.leaf(Tag.figure("A dog")) : t)
                .toList());

    assertThat(findings(Expectation.print().withTags(tags)))
        .containsExactly(
            "TAG_TREE on page 1: /Document[5]/Figure: alternative text is"
                + " \"A person on their back, one knee bent.\", not \"A dog\"");
  }

  private static List<String> findings(Expectation expected) throws IOException {
    return Verifier.verify(SamplePdf.bytes(), expected).findings().stream()
        .map(Finding::toString)
        .toList();
  }

  private static List<Finding.Kind> kinds(Expectation expected) throws IOException {
    return Verifier.verify(SamplePdf.bytes(), expected).findings().stream()
        .map(Finding::kind)
        .toList();
  }
}
