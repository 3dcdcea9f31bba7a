package org.handoutpress.handout;

import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Rule;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;

/** The type and the rules of one kind of page in one tone. */
record Style(Scale scale, Tone tone) {
  private static final int TIGHT = Lengths.pt(-0.2);

  /** A number of grid units. */
  int u(double units) {
    return (int) Math.round(units * scale.u());
  }

  /** A size of type, in points of the half-size booklet. */
  int pt(double size) {
    return (int) Math.round(Lengths.pt(size) * growth());
  }

  private double growth() {
    return scale.body() > Lengths.pt(15) ? scale.body() / (double) Lengths.pt(13) : 1;
  }

  /** A width beside text, in millimetres of the half-size booklet: it grows with the words. */
  int mm(double width) {
    return (int) Math.round(Lengths.mm(width) * growth());
  }

  /** The same of a picture. */
  Size mm(double width, double height) {
    return new Size(mm(width), mm(height));
  }

  /** The leading of running text: three units. */
  int leading() {
    return u(3);
  }

  TextStyle body() {
    return text(Weight.REGULAR, scale.body());
  }

  TextStyle strong() {
    return text(Weight.BOLD, scale.body());
  }

  TextStyle title() {
    return new TextStyle(Weight.BOLD, scale.display(), TIGHT, tone.ink());
  }

  TextStyle number() {
    return title().in(tone.accent());
  }

  TextStyle figure() {
    return title();
  }

  TextStyle small() {
    return text(Weight.REGULAR, scale.small());
  }

  TextStyle smallStrong() {
    return text(Weight.BOLD, scale.small());
  }

  /** The number in a disc: white, or ink where discs are rings. */
  TextStyle disc() {
    return text(Weight.BOLD, scale.disc()).in(onFilled());
  }

  /** The colour of text on a filled area. */
  Rgb onFilled() {
    return tone.savesInk() ? tone.ink() : Rgb.WHITE;
  }

  /** Between rows. */
  Box hairline() {
    return Artifact.layout(Rule.across(Lengths.pt(0.5), tone.hair()));
  }

  /** Above a part of a page. */
  Box sectionRule() {
    return Artifact.layout(Rule.across(Lengths.pt(1.5), tone.ink()));
  }

  private TextStyle text(Weight weight, int size) {
    return new TextStyle(weight, size, tone.ink());
  }
}
