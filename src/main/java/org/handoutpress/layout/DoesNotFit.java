package org.handoutpress.layout;

/** Something is too tall for the page it must stand on; the message is its first words. */
public final class DoesNotFit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DoesNotFit(String because) {
    super(because);
  }
}
