package org.handoutpress.verify.facts;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.handoutpress.geom.Rgb;

/** Adds up the paths and the images of one form XObject, or an image alone. */
final class PictureBuilder {
  /** A picture of one path, such as a disc that a number stands on. */
  record Sign(Shape shape, Optional<Rgb> fill) {}

  private final Set<Rgb> colours = new LinkedHashSet<>();
  private Rectangle2D extent;
  private int paths;
  private int images;
  private Optional<Sign> only = Optional.empty();

  void add(Shape shape, Rectangle2D box, Optional<Rgb> fill, Optional<Rgb> stroke) {
    only = paths + images == 0 ? Optional.of(new Sign(shape, fill)) : Optional.empty();
    extent = extent == null ? box : extent.createUnion(box);
    fill.ifPresent(colours::add);
    stroke.ifPresent(colours::add);
    paths++;
  }

  /** An image, and one of its colours that is no grey, if it has any. */
  void addImage(Rectangle2D box, Optional<Rgb> colour) {
    only = Optional.empty();
    extent = extent == null ? box : extent.createUnion(box);
    colour.ifPresent(colours::add);
    images++;
  }

  /** Where its ink is, in user space; empty while it has none. */
  Optional<Rectangle2D> extent() {
    return Optional.ofNullable(extent);
  }

  /** The one path, if there is no other. */
  Optional<Sign> sign() {
    return only;
  }

  Picture build(PageFrame frame, Owner owner) {
    return new Picture(frame.rect(extent), paths, images, new ArrayList<>(colours), owner);
  }
}
