package org.handoutpress.verify.check;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Metadata;
import org.handoutpress.verify.facts.PageFacts;

/** Language, title, tab order and the tagged flag: ISO 14289-1, 7.1, 7.2 and 7.18.3. */
final class MetadataCheck implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return Stream.of(
            languages(facts), title(facts.metadata()), marked(facts.metadata()), tabs(facts))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> languages(Facts facts) {
    Stream<String> parts =
        facts.elements().stream().map(Element::attributes).flatMap(a -> a.language().stream());
    return Stream.concat(Stream.of(facts.metadata().language()), parts)
        .filter(tag -> !wellFormed(tag))
        .map(tag -> new Finding(Finding.Kind.LANGUAGE, 0, Quote.of(tag) + " is no language tag"));
  }

  /** BCP 47. */
  private static boolean wellFormed(String tag) {
    try {
      return !tag.isBlank()
          && !new Locale.Builder().setLanguageTag(tag).build().toString().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static Stream<Finding> title(Metadata metadata) {
    Stream.Builder<String> faults = Stream.builder();
    if (metadata.title().isBlank()) {
      faults.add("the document has no title");
    }
    if (!metadata.title().equals(metadata.xmp().title())) {
      faults.add(
          "the title is "
              + Quote.of(metadata.title())
              + ", in the XMP packet "
              + Quote.of(metadata.xmp().title()));
    }
    if (!metadata.displaysTitle()) {
      faults.add("viewers are not asked to show the title");
    }
    return faults.build().map(what -> new Finding(Finding.Kind.TITLE, 0, what));
  }

  private static Stream<Finding> marked(Metadata metadata) {
    return metadata.marked()
        ? Stream.empty()
        : Stream.of(new Finding(Finding.Kind.NOT_MARKED, 0, "MarkInfo does not say Marked"));
  }

  private static Stream<Finding> tabs(Facts facts) {
    return facts.pages().stream()
        .filter(page -> !page.tabsByStructure())
        .map(PageFacts::number)
        .map(number -> new Finding(Finding.Kind.TAB_ORDER, number, "Tabs is not S"));
  }
}
