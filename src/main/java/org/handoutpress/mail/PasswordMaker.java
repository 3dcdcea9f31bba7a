package org.handoutpress.mail;

import java.security.SecureRandom;
import java.util.function.IntUnaryOperator;

/**
 * Makes passwords that can be read out on the telephone and typed in: four groups of four small
 * letters and digits, of which none looks like another. That is one of 31^16, about 2^79.
 */
public final class PasswordMaker {
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private final IntUnaryOperator chance;

  /** By chance that nobody can foresee. */
  public PasswordMaker() {
    this(new SecureRandom()::nextInt);
  }

  /**
   * By a chance of one's own.
   *
   * @param chance takes a bound and gives a number from 0 to below it
   */
  PasswordMaker(IntUnaryOperator chance) {
    this.chance = chance;
  }

  /** Another each time. */
  public String next() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      password.append(i > 0 && i % GROUP == 0 ? "-" : "");
      password.append(SIGNS.charAt(chance.applyAsInt(SIGNS.length())));
    }
    return password.toString();
  }
}
