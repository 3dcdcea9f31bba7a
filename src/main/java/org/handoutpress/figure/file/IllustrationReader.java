package org.handoutpress.figure.file;

import java.util.Locale;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Illustration;
import org.handoutpress.figure.png.PngReader;
import org.handoutpress.figure.svg.SvgReader;

/**
 * Reads a picture, SVG or PNG. The work for any file is bounded by counts (bytes, segments, pixels)
 * that are checked before it is done, so that no file takes seconds.
 */
public final class IllustrationReader {
  /** The largest file that is read, in bytes. */
  public static final int MAX_BYTES = SvgReader.MAX_BYTES;

  private IllustrationReader() {}

  /**
   * Reads what the ending of the name says, if the bytes say so too.
   *
   * @param fileName the name that places will carry
   * @throws ProblemException with the first thing that is wrong
   */
  public static Illustration read(String fileName, byte[] bytes) throws ProblemException {
    if (bytes.length > MAX_BYTES) {
      throw tooLarge(fileName);
    }
    return isPng(fileName, bytes)
        ? PngReader.read(fileName, bytes)
        : SvgReader.read(fileName, bytes);
  }

  private static boolean isPng(String file, byte[] bytes) throws ProblemException {
    boolean named = file.toLowerCase(Locale.ROOT).endsWith(".png");
    Optional<Signature> found = Signature.of(bytes);
    if (bytes.length == 0) {
      throw fault(file, "The file is empty.", "Save the picture again.");
    }
    if (found.isPresent() && !(named && found.get() == Signature.PNG)) {
      throw fault(
          file,
          "This is " + found.get().kind() + ", whatever its name says.",
          found.get() == Signature.PNG
              ? "Give it a name that ends in .png."
              : "Open it in a drawing program and save it as PNG or plain SVG.");
    }
    if (named && found.isEmpty()) {
      throw fault(file, "This is no PNG picture, whatever its name says.", "Save it again as PNG.");
    }
    return named;
  }

  /** Says that a file has more than 2 MB. */
  public static ProblemException tooLarge(String file) {
    return new ProblemException(
        Problem.at(
            Place.file(file),
            Code.TOO_LARGE,
            "The picture is larger than 2 MB.",
            "Save a PNG with fewer pixels (1300 along the longer side are enough), or an SVG with"
                + " fewer points."));
  }

  private static ProblemException fault(String file, String what, String advice) {
    return new ProblemException(Problem.at(Place.file(file), Code.BAD_PICTURE, what, advice));
  }
}
