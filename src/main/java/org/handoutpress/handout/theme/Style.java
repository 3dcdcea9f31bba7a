package org.handoutpress.handout.theme;

import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Rule;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;

/** The type and the rules of one kind of page. */
public record Style(Scale scale, Inks inks) {
  private static final int TIGHT = Lengths.pt(-0.2);

  /** A number of grid units. */
  public int u(double units) {
    return (int) Math.round(units * scale.u());
  }

  /** A size of type, in points of the half-size booklet. */
  public int pt(double size) {
    return (int) Math.round(Lengths.pt(size) * scale.growth());
  }

  /** A width beside text, in millimetres of the half-size booklet: it grows with the words. */
  public int mm(double width) {
    return (int) Math.round(Lengths.mm(width) * scale.growth());
  }

  /** The same of a picture. */
  public Size mm(double width, double height) {
    return new Size(mm(width), mm(height));
  }

  /** The leading of running text: three units. */
  public int leading() {
    return u(3);
  }

  public TextStyle body() {
    return text(Weight.REGULAR, scale.body());
  }

  public TextStyle strong() {
    return text(Weight.BOLD, scale.body());
  }

  public TextStyle title() {
    int tracking = scale.tracking() == 0 ? TIGHT : scale.tracking();
    return new TextStyle(Weight.BOLD, scale.display(), tracking, inks.ink());
  }

  public TextStyle number() {
    return title().in(inks.accent());
  }

  public TextStyle figure() {
    return title();
  }

  public TextStyle small() {
    return text(Weight.REGULAR, scale.small());
  }

  public TextStyle smallStrong() {
    return text(Weight.BOLD, scale.small());
  }

  /** Bold, in a size of points. */
  public TextStyle text(double points) {
    return text(Weight.BOLD, Lengths.pt(points));
  }

  /** The number in a disc: white, or ink where discs are rings. */
  public TextStyle disc() {
    return new TextStyle(Weight.BOLD, scale.disc(), onFilled());
  }

  /** The colour of text on a filled area. */
  public Rgb onFilled() {
    return inks.savesInk() ? inks.ink() : Rgb.WHITE;
  }

  /** Between rows. */
  public Box hairline() {
    return Artifact.layout(Rule.across(scale.thin(), inks.hair()));
  }

  /** Above a part of a page. */
  public Box sectionRule() {
    return Artifact.layout(Rule.across(Lengths.pt(1.5), inks.ink()));
  }

  /** The frame of the stop box: heavier around large type. */
  public int stopRule() {
    return scale.body() < Lengths.pt(18) ? Lengths.pt(2) : Lengths.pt(2.5);
  }

  private TextStyle text(Weight weight, int size) {
    return new TextStyle(weight, size, scale.tracking(), inks.ink());
  }
}
