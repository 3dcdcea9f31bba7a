package org.handoutpress.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handoutpress.content.DoseLimits;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.JsonDocument;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonReader;

/** Reads a plan: from a file of its own, or from the row of a roster. */
public final class PlanReader {
  private static final int SENTENCES = 600;
  private static final int SENTENCE = 300;
  private static final int TIME = 40;

  /** The shape of a well-formed tag (RFC 5646, section 2.1), without its rarer forms. */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  private final PlanFields fields;

  private PlanReader(PlanFields fields) {
    this.fields = fields;
  }

  /**
   * Reads a file that holds one plan.
   *
   * @throws ProblemException with up to 20 faults, none of which quotes the file
   */
  public static Plan read(Path file) throws ProblemException {
    Problems problems = new Problems();
    Optional<Plan> plan =
        JsonReader.read(file.toString(), bytes(file), problems).flatMap(d -> plan(d, problems));
    Discreet.throwIfAny(problems);
    return plan.orElseThrow();
  }

  private static byte[] bytes(Path file) throws ProblemException {
    try {
      if (Files.size(file) > JsonReader.MAX_BYTES) {
        throw new ProblemException(JsonReader.tooLarge(file.toString()));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(
              Place.file(file.toString()),
              Code.MISSING_FILE,
              "This file is not there or cannot be read.",
              "Put it back, or check its name."));
    }
  }

  /** The plan of a document, or in {@code problems} why there is none. */
  static Optional<Plan> plan(JsonDocument document, Problems problems) {
    if (!(document.root() instanceof JsonObject)) {
      problems.add(
          Problem.at(
              document.root().place(),
              Code.WRONG_TYPE,
              "A plan must be an object {...}, not " + document.root().kind() + ".",
              "Put { before it and } after it, with a key for each value."));
      return Optional.empty();
    }
    int before = problems.count();
    JsonFields json = document.fields(problems);
    Plan plan = new PlanReader(new PlanFields(json)).plan();
    return problems.count() == before ? Optional.of(plan) : Optional.empty();
  }

  private Plan plan() {
    Plan plan =
        new Plan(
            patientId(),
            fields.place(),
            fields.needed(PlanKeys.NAME, PlanFields.NAME),
            prescriptions(),
            fields.id(PlanKeys.PROGRAMME),
            fields.text(PlanKeys.NOTE, SENTENCES),
            fields.text(PlanKeys.AIM, SENTENCE),
            fields.id(PlanKeys.LOOK),
            fields.words(PlanKeys.FORMATS, List.of(Format.values()), Format::key),
            language(),
            date(PlanKeys.START),
            fields.count(PlanKeys.WEEKS, DoseLimits.MAX_WEEKS),
            visit(),
            fields.text(PlanKeys.CLINICIAN, PlanFields.NAME),
            fields.ids(PlanKeys.CONDITIONS),
            fields.text(PlanKeys.OVERRIDE, PlanFields.NAME),
            fields.raw(PlanKeys.EMAIL).map(e -> new Text(e.value(), e.place())),
            date(PlanKeys.EMAIL_CONSENT),
            password());
    fields.end();
    PlanRules.check(plan, fields);
    return plan;
  }

  private String patientId() {
    Text id = fields.neededId(PlanKeys.ID);
    fields.checked(PlanKeys.ID, id, PatientIds.fault(id.value()));
    return id.value();
  }

  private List<Prescription> prescriptions() {
    return fields.objects(PlanKeys.EXERCISES).stream().map(PrescriptionReader::read).toList();
  }

  private Optional<LocalDate> date(String key) {
    return fields.parsed(key, IsoDate::parse, IsoDate.FAULT);
  }

  private Optional<Text> language() {
    return fields
        .text(PlanKeys.LANGUAGE, PlanFields.NAME)
        .flatMap(
            tag ->
                fields.checked(
                    PlanKeys.LANGUAGE,
                    tag,
                    LANGUAGE.matcher(tag.value()).matches()
                        ? Optional.empty()
                        : Optional.of(new Fault("is no language tag.", "Write en, or en-GB."))));
  }

  private Optional<Visit> visit() {
    Optional<LocalDate> date = date(PlanKeys.NEXT_VISIT);
    Optional<Text> time = fields.text(PlanKeys.NEXT_VISIT_TIME, TIME);
    if (time.isPresent() && !fields.filled(PlanKeys.NEXT_VISIT)) {
      fields.problem(
          time.get().place(),
          Code.MISSING_KEY,
          "\"next-visit-time\" is there without \"next-visit\".",
          "Add the day, or take the time out.");
    }
    return date.map(d -> new Visit(d, time));
  }

  private Optional<Password> password() {
    return fields
        .raw(PlanKeys.PASSWORD)
        .filter(
            p -> {
              Optional<Fault> fault = PasswordRule.fault(p.value());
              fields.checked(PlanKeys.PASSWORD, new Text(p.value(), p.place()), fault);
              return fault.isEmpty();
            })
        .map(p -> new Password(p.value()));
  }
}
