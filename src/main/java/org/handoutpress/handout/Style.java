package org.handoutpress.handout;

import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Rule;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;

/** The type and the rules of one kind of page. */
record Style(Scale scale, Inks inks) {
  private static final int TIGHT = Lengths.pt(-0.2);

  /** A number of grid units. */
  int u(double units) {
    return (int) Math.round(units * scale.u());
  }

  /** A size of type, in points of the half-size booklet. */
  int pt(double size) {
    return (int) Math.round(Lengths.pt(size) * scale.growth());
  }

  /** A width beside text, in millimetres of the half-size booklet: it grows with the words. */
  int mm(double width) {
    return (int) Math.round(Lengths.mm(width) * scale.growth());
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
    int tracking = scale.tracking() == 0 ? TIGHT : scale.tracking();
    return new TextStyle(Weight.BOLD, scale.display(), tracking, inks.ink());
  }

  TextStyle number() {
    return title().in(inks.accent());
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

  /** Bold, in a size of points. */
  TextStyle text(double points) {
    return text(Weight.BOLD, Lengths.pt(points));
  }

  /** The number in a disc: white, or ink where discs are rings. */
  TextStyle disc() {
    return new TextStyle(Weight.BOLD, scale.disc(), onFilled());
  }

  /** The colour of text on a filled area. */
  Rgb onFilled() {
    return inks.savesInk() ? inks.ink() : Rgb.WHITE;
  }

  /** Between rows. */
  Box hairline() {
    return Artifact.layout(Rule.across(scale.thin(), inks.hair()));
  }

  /** Above a part of a page. */
  Box sectionRule() {
    return Artifact.layout(Rule.across(Lengths.pt(1.5), inks.ink()));
  }

  /** The frame of the stop box: heavier around large type. */
  int stopRule() {
    return scale.body() < Lengths.pt(18) ? Lengths.pt(2) : Lengths.pt(2.5);
  }

  private TextStyle text(Weight weight, int size) {
    return new TextStyle(weight, size, scale.tracking(), inks.ink());
  }
}
