package org.handoutpress.figure.check;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.scene.PoseReader;
import org.handoutpress.figure.scene.Scene;
import org.handoutpress.figure.scene.SceneReader;

/** Shipped poses with a fault planted in their text, and scenes that show them. */
final class Planted {
  private Planted() {}

  /** A shipped pose whose text has {@code fault} wherever it had {@code right}. */
  static Pose pose(String id, String right, String fault) throws IOException, ProblemException {
    String text = Files.readString(Shipped.ROOT.resolve("poses/" + id + ".json"));
    if (!text.contains(right)) {
      throw new AssertionError(id + " does not have: " + right);
    }
    byte[] bytes = text.replace(right, fault).getBytes(StandardCharsets.UTF_8);
    return PoseReader.read(id + ".json", bytes);
  }

  static Skeleton skeleton(String id, String right, String fault)
      throws IOException, ProblemException {
    return new Skeleton(pose(id, right, fault));
  }

  /** The same record with another value in one component. */
  static <R extends Record> R with(R record, String component, Object value)
      throws ReflectiveOperationException {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (RecordComponent c : record.getClass().getRecordComponents()) {
      types.add(c.getType());
      values.add(c.getName().equals(component) ? value : c.getAccessor().invoke(record));
    }
    @SuppressWarnings("unchecked")
    Class<R> type = (Class<R>) record.getClass();
    return type.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
  }

  /** Two pictures: {@code keys} are those of the second, beside its title and description. */
  static Scene scene(Pose first, Pose second, String keys) throws ProblemException {
    return scene("She kneels on hands and knees.", first, second, keys);
  }

  static Scene scene(String description, Pose first, Pose second, String keys)
      throws ProblemException {
    String picture = "{\"title\": \"Test\", \"description\": \"" + description + "\", ";
    String json =
        "{\"pictures\": ["
            + picture
            + "\"pose\": \"first\"}, "
            + picture
            + "\"pose\": \"second\""
            + keys
            + "}]}";
    TreeMap<String, Pose> poses = new TreeMap<>();
    poses.put("first", first);
    poses.put("second", second);
    return SceneReader.read("test", "test.json", json.getBytes(StandardCharsets.UTF_8), poses);
  }
}
