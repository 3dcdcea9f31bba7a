package org.handoutpress.figure.check;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.scene.Illustrations;
import org.handoutpress.figure.scene.PoseReader;
import org.handoutpress.figure.scene.Scene;
import org.handoutpress.figure.scene.SceneReader;

/** Sound poses, faults planted in their texts, and scenes that show them. */
final class Planted {
  static final String STANDING =
      """
      {
        "camera": {"yaw": -7, "pitch": 6},
        "hips": [0, 529],
        "spine": [90, 93, 91, 86],
        "head": {"neck": 78, "crown": 90},
        "near": {
          "arm": {"directions": [-95, -83, -80]},
          "leg": {"directions": [-90, -91, 0]}
        },
        "far": {
          "arm": {"directions": [-95, -83, -80]},
          "leg": {"directions": [-90, -91, 0]}
        },
        "contacts": [
          {"part": "near-foot", "on": "floor"},
          {"part": "far-foot", "on": "floor"}
        ],
        "layers": ["far-arm", "far-leg", "pelvis", "near-leg", "shirt", "head", "near-arm"]
      }
      """;
  static final String KNEELING =
      """
      {
        "camera": {"yaw": -10, "pitch": 6},
        "hips": [0, 278],
        "spine": [14, 10, 11, 13],
        "head": {"neck": 2, "crown": 12},
        "near": {
          "arm": {"to": [255, 17], "bend": -1, "end": 0},
          "hand": {"shape": "flat"},
          "leg": {"directions": [-90, 182, 206]}
        },
        "far": {
          "arm": {"to": [255, 17], "bend": -1, "end": 0},
          "hand": {"shape": "flat"},
          "leg": {"directions": [-90, 182, 206]}
        },
        "contacts": [
          {"part": "near-hand", "on": "floor"},
          {"part": "far-hand", "on": "floor"},
          {"part": "near-knee", "on": "floor"},
          {"part": "far-knee", "on": "floor"}
        ],
        "layers": ["far-arm", "far-leg", "pelvis", "near-leg", "shirt", "head", "near-arm"]
      }
      """;

  private Planted() {}

  /** A sound pose whose text has {@code fault} wherever it had {@code right}. */
  static Pose pose(String sound, String right, String fault) throws ProblemException {
    if (!sound.contains(right)) {
      throw new AssertionError("there is no: " + right);
    }
    byte[] bytes = sound.replace(right, fault).getBytes(StandardCharsets.UTF_8);
    return PoseReader.read("planted.json", bytes);
  }

  static Pose pose(String sound) throws ProblemException {
    return PoseReader.read("sound.json", sound.getBytes(StandardCharsets.UTF_8));
  }

  static Skeleton skeleton(String sound, String right, String fault) throws ProblemException {
    return new Skeleton(pose(sound, right, fault));
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
  static Scene scene(Pose first, Pose second, String keys) throws IOException, ProblemException {
    return scene("She kneels on hands and knees.", first, second, keys);
  }

  static Scene scene(String description, Pose first, Pose second, String keys)
      throws IOException, ProblemException {
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
    return SceneReader.read(
        "test",
        "test.json",
        json.getBytes(StandardCharsets.UTF_8),
        poses,
        Illustrations.looks(Shipped.ROOT));
  }
}
