package org.handoutpress.bench.parts;

import java.io.IOException;
import org.handoutpress.batch.make.ReadingText;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.personal.PersonalBooklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.layout.Composition;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.verify.Report;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One personal booklet, pass by pass; the patients come in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class BookletBench {
  private Press press;
  private Prescribed[] patients;
  private Composition[] compositions;
  private byte[][] files;
  private Expectation[] expectations;
  private int next;

  @Setup
  public void setUp() throws IOException, ProblemException {
    press = Workshop.press();
    patients = Workshop.patients();
    compositions = new Composition[patients.length];
    files = new byte[patients.length][];
    expectations = new Expectation[patients.length];
    for (int i = 0; i < patients.length; i++) {
      compositions[i] = PersonalBooklet.compose(press, patients[i]);
      files[i] = PdfPress.write(compositions[i]);
      expectations[i] = expectation(compositions[i]);
    }
  }

  private static Expectation expectation(Composition composition) {
    return Expectation.print().withTags(composition.tags()).withTexts(ReadingText.of(composition));
  }

  private int next() {
    next = (next + 1) % patients.length;
    return next;
  }

  @Benchmark
  public Composition compose() {
    return PersonalBooklet.compose(press, patients[next()]);
  }

  @Benchmark
  public byte[] write() {
    return PdfPress.write(compositions[next()]);
  }

  @Benchmark
  public Report readBack() throws IOException {
    int i = next();
    return Verifier.verify(files[i], expectations[i]);
  }
}
