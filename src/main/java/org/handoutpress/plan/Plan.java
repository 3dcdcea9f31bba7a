package org.handoutpress.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;

/**
 * What one patient is prescribed, as it was written: texts in NFC, nothing looked up yet. Texts are
 * a person's, not the content's: they hold no placeholders.
 *
 * @param prescriptions in the order to do them; empty if a programme is named
 * @param programme the id of a programme; empty if there are prescriptions
 * @param aim what the patient wants to be able to do
 * @param look the id of the look of the figures
 * @param language a BCP 47 tag
 * @param weeks for how long, where no prescription says otherwise
 * @param conditions ids of cautions that apply to this patient
 * @param override the clinician who accepts every caution that applies
 * @param email as it was written: who writes to it must check it
 * @param emailConsent when the patient agreed to be written to
 */
public record Plan(
    String id,
    Place place,
    Text name,
    List<Prescription> prescriptions,
    Optional<Text> programme,
    Optional<Text> note,
    Optional<Text> aim,
    Optional<Text> look,
    List<Format> formats,
    Optional<Text> language,
    Optional<LocalDate> start,
    OptionalInt weeks,
    Optional<Visit> nextVisit,
    Optional<Text> clinician,
    List<Text> conditions,
    Optional<Text> override,
    Optional<Text> email,
    Optional<LocalDate> emailConsent,
    Optional<Password> password) {
  public Plan {
    prescriptions = List.copyOf(prescriptions);
    formats = List.copyOf(formats);
    conditions = List.copyOf(conditions);
  }

  /** The id alone: a plan may turn up in a log. */
  @Override
  public String toString() {
    return "Plan[" + id + "]";
  }
}
