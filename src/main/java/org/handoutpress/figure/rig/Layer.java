package org.handoutpress.figure.rig;

/** What a figure is painted in, from the back to the front in an order of the pose's choice. */
public enum Layer {
  FAR_ARM,
  FAR_LEG,
  PELVIS,
  NEAR_LEG,
  SHIRT,
  HEAD,
  NEAR_ARM
}
