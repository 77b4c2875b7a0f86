package org.huimin.plugin;

import org.huimin.result.Result;

/** Runs calculators by name; each runs once for a plan, however many ask for it. */
public interface Calculations {
    /**
     * The result of a calculator.
     *
     * @param name its name, or {@code plugin/name}
     * @throws CalculationUnavailableException if no plugin has it, if it failed, or if it needs its own result
     */
    Result result(String name) throws CalculationUnavailableException;
}
