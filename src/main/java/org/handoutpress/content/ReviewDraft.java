package org.handoutpress.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonObject.Member;
import org.handoutpress.json.JsonReader;
import org.handoutpress.json.JsonString;
import org.handoutpress.json.JsonWriter;

/**
 * A new review.json, with every text of a language as it is now, and blanks for who read it. Until
 * the blanks are filled in, it is refused.
 */
public final class ReviewDraft {
  private static final String REVIEWS = "reviews";
  private static final Place NOWHERE = Place.file("review-draft.json");

  private ReviewDraft() {}

  /**
   * The text of the file. Reviews of other languages stay in it as they are.
   *
   * @param language a language tag, or the name of a folder
   * @throws ProblemException if there is no such language
   */
  public static String of(Path contentRoot, String language, Review review)
      throws ProblemException {
    String folder = new Languages(contentRoot).folder(language);
    Path file = contentRoot.resolve("review.json");
    JsonObject old = read(file);
    List<Member> reviews = new ArrayList<>();
    old.get(REVIEWS).map(JsonObject.class::cast).ifPresent(r -> reviews.addAll(without(r, folder)));
    reviews.add(member(folder, blank(review)));
    List<Member> members = new ArrayList<>(without(old, REVIEWS));
    members.add(member(REVIEWS, object(reviews)));
    return JsonWriter.write(object(members));
  }

  private static JsonObject read(Path file) throws ProblemException {
    try {
      return (JsonObject) JsonReader.read(file.toString(), Files.readAllBytes(file)).root();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Member> without(JsonObject object, String key) {
    return object.members().stream().filter(m -> !m.key().equals(key)).toList();
  }

  private static Json blank(Review review) {
    List<Member> texts = new ArrayList<>();
    new TreeMap<>(review.texts()).forEach((key, text) -> texts.add(member(key, string(text))));
    List<Member> members = new ArrayList<>();
    for (String key : List.of("reviewer", "role", "registration", "date", "due")) {
      members.add(member(key, string("")));
    }
    members.add(member("texts", object(texts)));
    return object(members);
  }

  private static Member member(String key, Json value) {
    return new Member(key, NOWHERE, value);
  }

  private static JsonObject object(List<Member> members) {
    return new JsonObject(members, NOWHERE);
  }

  private static Json string(String value) {
    return new JsonString(value, NOWHERE);
  }
}
