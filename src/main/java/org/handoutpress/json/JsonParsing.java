package org.handoutpress.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problems;

/** One run of the parser over one text. */
final class JsonParsing implements JsonTree.Text {
  private static final int MAX_NUMBER = 100;
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(JsonReader.MAX_BYTES)
                  .maxNestingDepth(JsonReader.MAX_DEPTH)
                  .maxNumberLength(MAX_NUMBER)
                  .build())
          .build();

  private final JsonSource source;
  private final Problems problems;

  JsonParsing(JsonSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  Optional<Json> parse() {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return parse(parser);
    } catch (IOException e) {
      throw new AssertionError("a text in memory cannot fail to be read", e);
    }
  }

  private Optional<Json> parse(JsonParser parser) throws IOException {
    int before = problems.count();
    try {
      Json root = root(parser);
      return problems.count() == before ? Optional.of(root) : Optional.empty();
    } catch (StreamConstraintsException e) {
      refuse(
          parser.currentLocation(),
          Code.TOO_LARGE,
          "There are more than 50 levels of brackets here, or a number is too long.",
          "Make it simpler: at most 50 levels, and numbers of 100 digits.");
    } catch (JsonProcessingException e) {
      refuse(
          Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation),
          Code.SYNTAX,
          sentence(e.getOriginalMessage()),
          "Look for a missing or needless comma, quote or bracket just before.");
    }
    return Optional.empty();
  }

  private Json root(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      Place place = source.place(0, "");
      syntax(place, "The file is empty.", "Write an object {...}.");
      return new JsonNull(place);
    }
    Json root = new JsonTree(parser, this).value("");
    if (parser.nextToken() != null) {
      syntax(
          at(parser.currentTokenLocation(), ""),
          "Something follows after the end of the first value.",
          "A file holds one value: take out the rest.");
    }
    return root;
  }

  private void syntax(Place place, String what, String advice) {
    problem(place, Code.SYNTAX, what, advice);
  }

  private void refuse(JsonLocation at, Code code, String what, String advice) {
    problems.add(source.problem(source.place(at.getCharOffset(), ""), code, what, advice));
  }

  static String sentence(String message) {
    String line = message.lines().findFirst().orElse("This is not JSON").strip();
    String plain = line.replaceAll(" \\(start marker at .*", "");
    return plain.endsWith(".") ? plain : plain + ".";
  }

  @Override
  public Place at(JsonLocation location, String pointer) {
    return source.place(location.getCharOffset(), pointer);
  }

  @Override
  public void problem(Place place, Code code, String what, String advice) {
    problems.add(source.problem(place, code, what, advice));
  }
}
