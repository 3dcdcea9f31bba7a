package org.handoutpress.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final Problem ONE = problem("one");
  private static final Problem TWO = problem("two");

  private final ConcurrentLinkedQueue<String> steps = new ConcurrentLinkedQueue<>();

  private static Problem problem(String what) {
    return Problem.at(Place.file("file"), Code.BAD_VALUE, what, "advice");
  }

  private static Workers.Task<Thread, Integer> task(int result) {
    return bench -> {
      assertThat(bench).isSameAs(Thread.currentThread());
      return result;
    };
  }

  private static Workers.Task<Thread, Integer> failing(Problem... problems) {
    return bench -> {
      throw new ProblemException(List.of(problems));
    };
  }

  private Watch watch(boolean stopped) {
    return new Watch() {
      @Override
      public void done(int done, int total) {
        steps.add(done + "/" + total);
      }

      @Override
      public boolean stopped() {
        return stopped;
      }
    };
  }

  @Test
  void givesResultsInTheOrderOfTheTasksEachAtTheBenchOfItsThread() throws ProblemException {
    List<Workers.Task<Thread, Integer>> tasks =
        IntStream.range(0, 40).mapToObj(WorkersTest::task).toList();
    assertThat(Workers.run(tasks, Thread::currentThread, watch(false)))
        .isEqualTo(IntStream.range(0, 40).boxed().toList());
    assertThat(steps).hasSize(40).contains("1/40", "40/40");
  }

  @Test
  void tellsTheProblemsOfAllTasksInTheirOrderEachOnce() {
    List<Workers.Task<Thread, Integer>> tasks =
        List.of(failing(ONE), task(1), failing(TWO, ONE), failing(TWO));
    ProblemException e =
        catchThrowableOfType(
            ProblemException.class, () -> Workers.run(tasks, Thread::currentThread, watch(false)));
    assertThat(e.problems()).containsExactly(ONE, TWO);
    assertThat(steps).hasSize(4);
  }

  @Test
  void passesOnAFaultOfTheProgram() {
    Workers.Task<Thread, Integer> broken =
        bench -> {
          throw new IllegalStateException("broken");
        };
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Workers.run(List.of(broken), Thread::currentThread, watch(false)))
        .withMessage("broken");
  }

  @Test
  void stopsWithoutWaitingForATaskThatTakesLong() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    Workers.Task<Thread, Integer> endless =
        bench -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return 0;
        };
    Watch impatient =
        new Watch() {
          @Override
          public void done(int done, int total) {
            steps.add("done");
          }

          @Override
          public boolean stopped() {
            return asked.getAndIncrement() > 2;
          }
        };
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> Workers.run(List.of(endless), Thread::currentThread, impatient));
  }

  @Test
  void startsNothingOnceItIsToldToStop() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> Workers.run(List.of(task(1)), Thread::currentThread, watch(true)));
    assertThat(steps).isEmpty();
  }
}
