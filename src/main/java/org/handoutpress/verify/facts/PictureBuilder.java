package org.handoutpress.verify.facts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.handoutpress.geom.Rgb;

/** Adds up the paths of one form XObject. */
final class PictureBuilder {
  private final Set<Rgb> colours = new LinkedHashSet<>();
  private Rectangle2D extent;
  private int paths;

  void add(Rectangle2D box, Optional<Rgb> fill, Optional<Rgb> stroke) {
    extent = extent == null ? box : extent.createUnion(box);
    fill.ifPresent(colours::add);
    stroke.ifPresent(colours::add);
    paths++;
  }

  /** Where its ink is, in user space; empty while it has none. */
  Optional<Rectangle2D> extent() {
    return Optional.ofNullable(extent);
  }

  Picture build(PageFrame frame, Owner owner) {
    return new Picture(frame.rect(extent), paths, new ArrayList<>(colours), owner);
  }
}
