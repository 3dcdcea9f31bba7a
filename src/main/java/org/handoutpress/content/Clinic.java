package org.handoutpress.content;

import java.util.List;
import java.util.Optional;

/**
 * The one file that a clinic edits.
 *
 * @param coverPicture one of the pictures of the exercises
 * @param emergencyNumber the number to call for help at once, where the clinic is
 * @param example whether the clinic is invented
 * @param trackingProgramme id of the programme that the weekly sheet shows
 * @param look id of the person in all pictures; empty: a mix of people
 * @param paper in its printers; empty: the usual one of the language
 */
public record Clinic(
    Text name,
    Text phone,
    Optional<Text> email,
    Optional<Text> website,
    List<Text> address,
    Optional<PictureFile> logo,
    PictureFile coverPicture,
    Text emergencyNumber,
    boolean example,
    String trackingProgramme,
    Optional<Text> look,
    Optional<UsualPaper> paper) {
  public Clinic {
    address = List.copyOf(address);
  }
}
