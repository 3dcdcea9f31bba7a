package org.handoutpress.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What a run sees of the machine.
 *
 * @param out for results
 * @param err for everything else
 * @param interactive whether a person watches {@code err}
 * @param today asked only if nothing else gives the date
 * @param stopped whether the run shall end
 */
public record Surroundings(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean interactive,
    Supplier<LocalDate> today,
    BooleanSupplier stopped) {}
