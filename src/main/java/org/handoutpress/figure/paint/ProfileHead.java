package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.look.Hair;
import org.handoutpress.figure.rig.HeadPose;
import org.handoutpress.figure.rig.Skeleton;

/** A head from the side. */
final class ProfileHead {
  private static final double[][] FACE = {
    {-.10, .50},
    {.12, .492},
    {.27, .425},
    {.375, .30},
    {.412, .17},
    {.405, .085},
    {.43, .02},
    {.475, -.055},
    {.492, -.095},
    {.468, -.128},
    {.425, -.142},
    {.418, -.165},
    {.432, -.192},
    {.420, -.222},
    {.428, -.252},
    {.410, -.285},
    {.398, -.315},
    {.408, -.365},
    {.395, -.425},
    {.345, -.468},
    {.27, -.47},
    {.14, -.415},
    {.03, -.34},
    {-.03, -.24},
    {-.06, -.12},
    {-.16, -.10},
    {-.30, -.05},
    {-.40, .0},
    {-.44, .10},
    {-.40, .30},
    {-.28, .44}
  };
  private static final double[][] LONG_HAIR = {
    {.285, .435},
    {.18, .505},
    {.0, .545},
    {-.17, .53},
    {-.33, .45},
    {-.445, .30},
    {-.49, .11},
    {-.465, -.06},
    {-.39, -.20},
    {-.30, -.285},
    {-.22, -.29},
    {-.155, -.235},
    {-.10, -.14},
    {-.055, -.04},
    {-.015, .05},
    {.05, .10},
    {.10, .16},
    {.16, .25},
    {.235, .335},
    {.29, .39}
  };
  private static final double[][] BUN = {
    {-.40, .40},
    {-.36, .52},
    {-.45, .64},
    {-.59, .66},
    {-.69, .57},
    {-.68, .43},
    {-.58, .34},
    {-.47, .33}
  };
  private static final double[][] EAR = {
    {-.075, .045},
    {-.035, .065},
    {.005, .03},
    {-.005, -.04},
    {-.035, -.105},
    {-.07, -.10},
    {-.085, -.03}
  };
  private static final double[][] UPPER_SHINE = {
    {.17, .425}, {-.05, .42}, {-.27, .33}, {-.37, .22}
  };
  private static final double[][] LOWER_SHINE = {
    {.02, .22}, {-.12, .235}, {-.27, .18}, {-.37, .08}
  };
  private static final double[][] CLOSED_EYE = {
    {.262, .045}, {.29, .020}, {.33, .018}, {.362, .036}
  };
  private static final double[][] EYELID = {{.27, .06}, {.31, .087}, {.355, .075}};
  private static final double[][] BROW = {{.235, .150}, {.30, .185}, {.372, .170}};
  private static final double[][] SMILE = {
    {.418, -.220}, {.375, -.238}, {.335, -.226}, {.305, -.190}
  };

  private ProfileHead() {}

  static List<Piece> of(Person person) {
    Skeleton skeleton = person.skeleton();
    Hair hair = person.look().hair();
    Ink skin = person.skin(false);
    Head head = Head.profile(skeleton);
    HeadPose pose = skeleton.pose().head();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.symbol(head.closed(BUN, 8), hair.ink(), Piece.INNER, true));
    pieces.add(Piece.symbol(head.closed(FACE, 6), skin, Piece.INNER, true));
    pieces.add(Piece.symbol(head.closed(LONG_HAIR, 6), hair.ink(), Piece.INNER, true));
    pieces.add(Piece.tapered(head.open(UPPER_SHINE), hair.shine(), 2.2, 40));
    pieces.add(Piece.tapered(head.open(LOWER_SHINE), hair.shine(), 2.2, 40));
    pieces.add(Piece.symbol(head.closed(EAR, 6), skin, Piece.DETAIL, false));
    if (pose.eyesClosed()) {
      pieces.add(Piece.line(head.open(CLOSED_EYE), 2.8));
    } else {
      pieces.add(Piece.blot(head.ellipse(.318, .03, .021, .044), Ink.LINE));
      pieces.add(Piece.line(head.open(EYELID), 2.2));
    }
    pieces.add(Piece.line(head.open(BROW), 2.4));
    if (pose.mouth()) {
      pieces.add(Piece.line(head.open(SMILE), 2.6));
    }
    return pieces;
  }
}
