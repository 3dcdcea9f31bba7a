package org.handoutpress.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Passwords that are made by chance. */
class PasswordMakerTest {
  @Test
  void takesEachSignAsOftenAsItsChance() {
    AtomicInteger turn = new AtomicInteger();
    PasswordMaker maker = new PasswordMaker(bound -> turn.getAndIncrement() % bound);
    assertThat(maker.next()).isEqualTo("abcd-efgh-jkmn-pqrs");
    assertThat(maker.next()).isEqualTo("tuvw-xyz2-3456-789a");
  }

  @Test
  void neverGivesOneTwice() {
    PasswordMaker maker = new PasswordMaker();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertThat(seen.add(maker.next())).isTrue();
    }
  }
}
