package org.handoutpress.figure.scene;

import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.BodyPart;
import org.handoutpress.figure.rig.Focus;
import org.handoutpress.figure.rig.Landmark;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/**
 * The pictures of one exercise, which share a scale.
 *
 * @param id names the files: {@code id-1.svg} and so on, or {@code id-name.svg}
 * @param look who is drawn
 */
public record Scene(String id, Look look, Mat mat, List<Picture> pictures) {
  public Scene {
    pictures = List.copyOf(pictures);
  }

  /**
   * How far the mat goes beyond the outermost joints of all pictures.
   *
   * @param before on the left
   * @param behind on the right
   * @param halfDepth from its middle to its near edge
   */
  public record Mat(double before, double behind, double halfDepth) {
    /** Where a scene does not say. */
    public static final Mat USUAL = new Mat(185, 150, 185);
  }

  /** The file of a picture of this scene. */
  public String file(Picture picture) {
    return id + "-" + picture.name() + ".svg";
  }

  /** The same with somebody else. */
  Scene with(Look somebody) {
    return new Scene(id, somebody, mat, pictures);
  }

  /**
   * A movement.
   *
   * @param from the part that moves, beside which the arrow starts; else it starts at its first
   *     point
   * @param points world points that the arrow runs through, to its tip
   * @param under the layer that it passes behind
   */
  public record Movement(Optional<Landmark> from, List<Vec3> points, Optional<Layer> under) {
    public Movement {
      points = List.copyOf(points);
    }

    /** All points of the arrow, its start included. */
    public List<Vec3> way(Skeleton skeleton) {
      return from.map(part -> ArrowWay.from(part, skeleton, points)).orElse(points);
    }
  }

  /** A straight line that shows what is level or in line: through parts and points. */
  public record Guide(List<Stop> stops) {
    public Guide {
      stops = List.copyOf(stops);
    }
  }

  /** Which way the air goes. */
  public enum Breath {
    IN,
    OUT
  }

  /**
   * One picture.
   *
   * @param name a number; or a word for what stands beside the numbered ones, such as {@code
   *     easier}
   * @param mirrored whether it is seen in a mirror, and so shows the other side
   * @param mat whether there is a mat; else there is a line for the floor
   * @param description what is to be seen, for those who cannot see it
   * @param moved parts that rested on something in the picture before, and rest elsewhere in this
   */
  public record Picture(
      String name,
      boolean mirrored,
      boolean mat,
      String title,
      String description,
      Pose pose,
      List<Focus> focus,
      List<Movement> movements,
      List<Guide> guides,
      Optional<Breath> breath,
      List<BodyPart> moved) {
    public Picture {
      focus = List.copyOf(focus);
      movements = List.copyOf(movements);
      guides = List.copyOf(guides);
      moved = List.copyOf(moved);
    }

    /**
     * What the names of pictures that share a mat have in common: the name without a number at its
     * end.
     */
    public String group() {
      return name.replaceFirst("(^|-)[0-9]+$", "");
    }
  }
}
