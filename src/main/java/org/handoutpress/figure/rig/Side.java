package org.handoutpress.figure.rig;

/** A side of the body: the one that starts out towards the viewer, and the other. */
public enum Side {
  NEAR(1),
  FAR(-1);

  private final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  /** 1 for the near side, -1 for the far one. */
  public int sign() {
    return sign;
  }
}
