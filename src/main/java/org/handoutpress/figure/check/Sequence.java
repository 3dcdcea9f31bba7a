package org.handoutpress.figure.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handoutpress.figure.scene.Scene;

/** Which picture of a group follows which. */
final class Sequence {
  private Sequence() {}

  static Optional<Scene.Picture> before(Scene scene, int index) {
    List<Integer> group = group(scene, index);
    int place = group.indexOf(index);
    return place > 0 ? Optional.of(scene.pictures().get(group.get(place - 1))) : Optional.empty();
  }

  static Optional<Scene.Picture> after(Scene scene, int index) {
    List<Integer> group = group(scene, index);
    int place = group.indexOf(index) + 1;
    return place < group.size()
        ? Optional.of(scene.pictures().get(group.get(place)))
        : Optional.empty();
  }

  private static List<Integer> group(Scene scene, int index) {
    String name = scene.pictures().get(index).group();
    return IntStream.range(0, scene.pictures().size())
        .filter(i -> scene.pictures().get(i).group().equals(name))
        .boxed()
        .toList();
  }
}
