package org.handoutpress.handout.exercise;

import java.util.List;
import org.handoutpress.figure.Bitmap;
import org.handoutpress.figure.Illustration;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Picture;

/** At which scales the pictures of an exercise stand side by side. */
final class PictureScales {
  /** Pictures whose longer sides differ by more than this are not in the same units. */
  private static final double SAME_HAND = 2;

  private PictureScales() {}

  /**
   * The largest scales at which all fit: one for all, so that a person stays as large. A clinic's
   * own picture beside ours may be in other units: then each is as large as fits.
   */
  static List<Double> fitting(List<? extends Illustration> pictures, Size largest) {
    List<Double> own = pictures.stream().map(p -> Picture.largestScale(p, largest)).toList();
    double common = own.stream().mapToDouble(s -> s).min().orElse(1);
    return comparable(pictures) ? own.stream().map(s -> common).toList() : own;
  }

  private static boolean comparable(List<? extends Illustration> pictures) {
    long bitmaps = pictures.stream().filter(Bitmap.class::isInstance).count();
    double longest = pictures.stream().mapToDouble(PictureScales::longer).max().orElse(1);
    double shortest = pictures.stream().mapToDouble(PictureScales::longer).min().orElse(1);
    return bitmaps % pictures.size() == 0 && longest <= SAME_HAND * shortest;
  }

  private static double longer(Illustration picture) {
    return Math.max(picture.width(), picture.height());
  }
}
