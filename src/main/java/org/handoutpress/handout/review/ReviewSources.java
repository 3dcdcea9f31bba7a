package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.handoutpress.content.Question;
import org.handoutpress.content.Reference;
import org.handoutpress.handout.block.Work;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.tag.Tag;

/** The works that the handouts rest on, and for what each. */
record ReviewSources(ReviewDesk desk) {
  List<ReviewBlock> blocks() {
    List<Reference> references = desk.library().references();
    List<Box> works = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      works.add(new Work(desk.sheet(), i + 1, references.get(i), use(references.get(i))).box());
    }
    Box list = new Branch(Tag.numberedList(), Column.spaced(desk.u(1), works));
    return List.of(desk.heading(SOURCES), new ReviewBlock.Item(desk.u(1), list, false));
  }

  private String use(Reference reference) {
    if (reference.questions().isEmpty()) {
      return desk.say(SOURCE_FOR_ALL);
    }
    String where =
        desk.library().questions().stream()
            .filter(q -> reference.questions().contains(q.id()))
            .map(Question::question)
            .map(q -> "\u201C" + desk.sheet().words().of(q) + "\u201D")
            .collect(Collectors.joining(", "));
    return desk.say(SOURCE_FOR, "where", where);
  }
}
