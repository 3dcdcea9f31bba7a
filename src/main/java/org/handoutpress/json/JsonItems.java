package org.handoutpress.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/**
 * The items of a text that is one list, one after the other, so that a long list needs no more
 * memory than its longest item. As strict as {@link JsonReader}; an item may be as long as a text
 * there. Problems show no line of the text.
 */
public final class JsonItems implements Closeable {
  private final String file;
  private final JsonParser parser;
  private boolean begun;
  private int count;

  /** Takes the text over: closing this closes it. */
  public JsonItems(String fileName, Reader text) throws IOException {
    file = fileName;
    parser = JsonParsing.FACTORY.createParser(text);
  }

  /**
   * The next item; none after the last. A key twice in an object is added to {@code faults}.
   *
   * @throws ProblemException if what follows cannot be read
   */
  public Optional<JsonDocument> next(Problems faults) throws IOException, ProblemException {
    try {
      return read(faults);
    } catch (StreamConstraintsException e) {
      throw refused(parser.currentLocation(), Code.TOO_LARGE, e, "Make this item simpler.");
    } catch (JsonProcessingException e) {
      throw refused(
          Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation),
          Code.SYNTAX,
          e,
          "Look for a missing or needless comma, quote or bracket just before.");
    }
  }

  private Optional<JsonDocument> read(Problems faults) throws IOException, ProblemException {
    if (!begun) {
      begin();
    }
    if (parser.currentToken() == null) {
      return Optional.empty();
    }
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      end();
      return Optional.empty();
    }
    Item item = new Item(parser.currentTokenLocation().getCharOffset(), faults);
    Json root = new JsonTree(parser, item).value("/" + count);
    count++;
    return Optional.of(new JsonDocument(root, new JsonSource(file, "")));
  }

  private void begin() throws IOException, ProblemException {
    begun = true;
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      throw problem(
          Code.WRONG_TYPE, "This file must hold a list [...].", "Put [ before it and ] after it.");
    }
  }

  private void end() throws IOException, ProblemException {
    if (parser.nextToken() != null) {
      throw problem(
          Code.SYNTAX,
          "Something follows after the end of the list.",
          "A file holds one list: take out the rest.");
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private ProblemException problem(Code code, String what, String advice) {
    return new ProblemException(
        Problem.at(place(parser.currentTokenLocation(), ""), code, what, advice));
  }

  private ProblemException refused(
      JsonLocation at, Code code, JsonProcessingException e, String advice) {
    String what = JsonParsing.sentence(e.getOriginalMessage());
    return new ProblemException(Problem.at(place(at, "/" + count), code, what, advice));
  }

  private Place place(JsonLocation at, String pointer) {
    return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), pointer);
  }

  /** One item: where it began, and who hears of its faults. */
  private final class Item implements JsonTree.Text {
    private final long start;
    private final Problems faults;

    Item(long start, Problems faults) {
      this.start = start;
      this.faults = faults;
    }

    @Override
    public Place at(JsonLocation location, String pointer) throws StreamConstraintsException {
      if (location.getCharOffset() - start > JsonReader.MAX_BYTES) {
        throw new StreamConstraintsException("This item is longer than 2 MB", location);
      }
      return place(location, pointer);
    }

    @Override
    public void problem(Place place, Code code, String what, String advice) {
      faults.add(Problem.at(place, code, what, advice));
    }
  }
}
