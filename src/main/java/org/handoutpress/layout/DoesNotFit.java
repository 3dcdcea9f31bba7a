package org.handoutpress.layout;

import java.util.Optional;
import org.handoutpress.diag.Place;

/** Something is too tall for the page it must stand on; the message is its first words. */
public final class DoesNotFit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Place> place;

  public DoesNotFit(String because) {
    super(because);
    this.place = Optional.empty();
  }

  /** With the place of the text that does not fit. */
  public DoesNotFit(String because, Place place) {
    super(because);
    this.place = Optional.of(place);
  }

  public Optional<Place> place() {
    return place;
  }
}
