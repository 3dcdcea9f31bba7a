package org.handoutpress.figure.check;

/** Where the limits of the joints were published. */
public enum RangeSource {
  /** Means of women of 20 to 44 years, passive. */
  SOUCIE(
      "Soucie JM et al. Range of motion measurements: reference values and a database for"
          + " comparison studies. Haemophilia 2011;17:500-507 (CDC Normal Joint Range of Motion"
          + " Study)"),
  /** The mean greatest flexion in squatting with the heels up: the body's weight bends the knee. */
  HEMMERICH(
      "Hemmerich A et al. Hip, knee, and ankle kinematics of high range of motion activities of"
          + " daily living. J Orthop Res 2006;24:770-781"),
  /** More than this counts as hypermobile. */
  BEIGHTON("Beighton criteria: Beighton P et al. Ann Rheum Dis 1973;32:413-418"),
  /** The academy's norms, as tabulated beside other studies in Norkin and White. */
  AAOS(
      "American Academy of Orthopaedic Surgeons norms; Norkin CC, White DJ. Measurement of Joint"
          + " Motion, table A.1"),
  /** The United States' schedule for rating disabilities: plate II, and the note on the spine. */
  VETERANS("38 CFR 4.71 plate II and 4.71a note (2)"),
  /** Weighted means to two deviations above, of studies of living young men. */
  ANATOMY_STANDARD("Savlovskis J. Range of the motion of the spine. anatomystandard.com"),
  /** The upper ends of the ranges. */
  MAGEE("Magee DJ. Orthopedic Physical Assessment: thoracic spine, active movements"),
  /** Means of the youngest; they fall with age. */
  TROKE(
      "Troke M et al. A new, comprehensive normative database of lumbar spine ranges of motion."
          + " Clin Rehabil 2001;15:371-379"),
  /** The line of the shoulders against that of the pelvis, as our skeleton turns them. */
  KOSMAHL(
      "American Medical Association norm; Kosmahl EM. Thoraco-lumbar rotation. University of"
          + " Scranton 1999");

  private final String reference;

  RangeSource(String reference) {
    this.reference = reference;
  }

  public String reference() {
    return reference;
  }
}
