package org.handoutpress.figure.png;

import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** What is wrong with one PNG file, and what to do. */
record PngFault(String file) {
  private static final String SAVE = "Save it again as PNG in your drawing program.";

  ProblemException damaged(String what) {
    return new ProblemException(
        Problem.at(
            Place.file(file), Code.BAD_PICTURE, "The PNG file is damaged: " + what + ".", SAVE));
  }

  ProblemException cutShort() {
    return damaged("it ends too early");
  }

  ProblemException unknown(String what) {
    return new ProblemException(Problem.at(Place.file(file), Code.BAD_PICTURE, what, SAVE));
  }

  ProblemException tooLong(long width, long height) {
    return new ProblemException(
        Problem.at(
            Place.file(file),
            Code.BAD_PICTURE,
            "The picture has "
                + width
                + " by "
                + height
                + " pixels: one side is over 20 times the"
                + " other.",
            "Cut off what is empty, or make another picture."));
  }

  ProblemException tooManyPixels(long width, long height) {
    return new ProblemException(
        Problem.at(
            Place.file(file),
            Code.TOO_LARGE,
            "The picture has " + width + " by " + height + " pixels, more than 40 million.",
            "Make it smaller: 1300 pixels along the longer side are enough for print."));
  }
}
