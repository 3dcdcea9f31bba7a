package org.handoutpress.figure.svg;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Drawing;

/**
 * Reads the SVG that we write, and what a clinic's simple logo or picture needs: paths, basic
 * shapes, groups with transforms, plain colours. Anything that would be drawn wrongly, fetched or
 * run is refused with its place.
 */
public final class SvgReader {
  /** The largest file that is read, in bytes. */
  public static final int MAX_BYTES = 2_000_000;

  /** The largest number of path segments and elements in a picture. */
  public static final int MAX_SEGMENTS = 50_000;

  private SvgReader() {}

  /**
   * Reads a picture. A shape takes the role that its class names, or that of a group around it.
   *
   * @param fileName the name that places will carry
   * @throws ProblemException with the first thing that cannot be drawn
   */
  public static Drawing read(String fileName, byte[] bytes) throws ProblemException {
    if (bytes.length > MAX_BYTES) {
      throw whole(
          fileName,
          Code.TOO_LARGE,
          "The picture is larger than 2 MB.",
          "Make it simpler, or use fewer points.");
    }
    return new SvgParsing(new SvgSource(fileName, decode(fileName, bytes))).parse();
  }

  private static String decode(String fileName, byte[] bytes) throws ProblemException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw whole(
          fileName,
          Code.NOT_UTF8,
          "The picture is not in UTF-8.",
          "Save it as plain SVG in UTF-8.");
    }
  }

  private static ProblemException whole(String file, Code code, String what, String advice) {
    return new ProblemException(Problem.at(Place.file(file), code, what, advice));
  }
}
