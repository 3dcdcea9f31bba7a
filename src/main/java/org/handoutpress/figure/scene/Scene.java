package org.handoutpress.figure.scene;

import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.rig.BodyPart;
import org.handoutpress.figure.rig.Focus;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Vec3;

/**
 * The pictures of one exercise, which share a scale and a mat.
 *
 * @param id names the files: {@code id-1.svg} and so on
 * @param matHalfDepth from the middle of the mat to its near edge
 */
public record Scene(String id, double matHalfDepth, List<Picture> pictures) {
  public Scene {
    pictures = List.copyOf(pictures);
  }

  /** A movement: world points that the arrow runs through, and the layer it passes behind. */
  public record Movement(List<Vec3> points, Optional<Layer> under) {
    public Movement {
      points = List.copyOf(points);
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
   * @param description what is to be seen, for those who cannot see it
   * @param moved parts that rested on something in the picture before, and rest elsewhere in this
   */
  public record Picture(
      String title,
      String description,
      Pose pose,
      List<Focus> focus,
      List<Movement> movements,
      Optional<Breath> breath,
      List<BodyPart> moved) {
    public Picture {
      focus = List.copyOf(focus);
      movements = List.copyOf(movements);
      moved = List.copyOf(moved);
    }
  }
}
