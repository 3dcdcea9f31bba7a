package org.handoutpress.figure.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoutpress.figure.scene.Scene;

/** Which picture of a group follows which; one of the other side begins anew. */
final class Sequence {
  private Sequence() {}

  static Optional<Scene.Picture> before(Scene scene, int index) {
    return at(scene, index, -1);
  }

  /** The pictures before and after. */
  static List<Scene.Picture> beside(Scene scene, int index) {
    return Stream.of(before(scene, index), at(scene, index, 1)).flatMap(Optional::stream).toList();
  }

  private static Optional<Scene.Picture> at(Scene scene, int index, int step) {
    Scene.Picture picture = scene.pictures().get(index);
    List<Integer> group =
        IntStream.range(0, scene.pictures().size())
            .filter(i -> scene.pictures().get(i).group().equals(picture.group()))
            .boxed()
            .toList();
    int place = group.indexOf(index) + step;
    return Optional.of(place)
        .filter(p -> p >= 0 && p < group.size())
        .map(p -> scene.pictures().get(group.get(p)))
        .filter(p -> p.mirrored() == picture.mirrored());
  }
}
