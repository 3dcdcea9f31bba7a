package org.handoutpress.handout.personal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.handoutpress.content.Library;
import org.handoutpress.content.Question;
import org.handoutpress.content.Reference;
import org.handoutpress.content.Text;
import org.handoutpress.plan.Prescribed;

/** The questions that matter to a plan: the content says with what. */
record PlanQuestions(Library library, Prescribed prescribed) {
  List<Question> list() {
    Set<String> plan = concerns();
    return library.questions().stream()
        .filter(q -> q.inPlans().filter(r -> r.concerns(plan)).isPresent())
        .map(Question::inPlan)
        .toList();
  }

  /** What the booklet rests on: the references of the content, and of these questions. */
  List<Reference> references() {
    List<String> asked = list().stream().map(Question::id).toList();
    return library.references().stream()
        .filter(r -> r.questions().isEmpty() || r.questions().stream().anyMatch(asked::contains))
        .toList();
  }

  private Set<String> concerns() {
    Set<String> plan = new TreeSet<>();
    prescribed.plan().conditions().stream().map(Text::value).forEach(plan::add);
    prescribed
        .exercises()
        .forEach(
            e -> {
              plan.add(e.exercise().id());
              plan.addAll(e.exercise().movements());
            });
    return plan;
  }
}
