package org.handoutpress.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.rig.BodyPart;
import org.handoutpress.figure.rig.Contact;
import org.handoutpress.figure.rig.Support;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads what rests on what, and which parts of the body have moved. */
final class ContactReader {
  private ContactReader() {}

  /** The contacts of a pose. */
  static List<Contact> read(JsonFields pose) {
    List<Contact> contacts = new ArrayList<>();
    for (JsonFields fields : pose.optionalObjects("contacts")) {
      FigureFields values = new FigureFields(fields);
      Optional<BodyPart> part = values.constant(fields.text("part"), BodyPart.class);
      Optional<Support> on = values.constant(fields.text("on"), Support.class);
      fields.end();
      part.flatMap(p -> on.map(o -> new Contact(p, o))).ifPresent(contacts::add);
    }
    return contacts;
  }

  /** The parts that a list names. */
  static List<BodyPart> parts(JsonFields fields, String key) {
    FigureFields values = new FigureFields(fields);
    List<BodyPart> parts = new ArrayList<>();
    for (JsonString name : fields.optionalTexts(key)) {
      values.constant(name, BodyPart.class).ifPresent(parts::add);
    }
    return parts;
  }
}
