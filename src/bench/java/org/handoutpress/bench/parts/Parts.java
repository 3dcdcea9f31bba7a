package org.handoutpress.bench.parts;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The inner parts under JMH, in a JVM of their own. */
public final class Parts {
  private Parts() {}

  /** Runs those whose names hold a pattern. */
  public static void run(String pattern) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("bench\\.parts\\..*" + pattern)
            .forks(1)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .timeUnit(TimeUnit.MICROSECONDS)
            .jvmArgsAppend("-Djava.awt.headless=true")
            .resultFormat(ResultFormatType.JSON)
            .result("target/jmh.json");
    new Runner(options.build()).run();
  }
}
