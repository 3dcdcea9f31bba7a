package org.handoutpress.plain;

import java.util.stream.Stream;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Section;

/** The headed parts of the pages around the exercises. */
final class Sections {
  private Sections() {}

  static Stream<Section> in(Guide guide) {
    Stream<Section> single =
        Stream.of(
            guide.help().now(),
            guide.help().soon(),
            guide.help().ask(),
            guide.help().pick(),
            guide.howto().goodToKnow(),
            guide.personal().about(),
            guide.week().use(),
            guide.back().otherFormats());
    Stream<Section> chaptered =
        Stream.of(guide.about(), guide.progress(), guide.flareup(), guide.sources())
            .flatMap(chapter -> chapter.sections().stream());
    return Stream.concat(single, chaptered);
  }
}
