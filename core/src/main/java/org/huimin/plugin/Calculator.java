package org.huimin.plugin;

import org.huimin.result.Result;

/** Computes something from a plan. */
public interface Calculator {
    /**
     * The result for a plan that is free of errors. What is open or unknown in the plan stays visible in it.
     *
     * @param request the plan and what belongs to it
     */
    Result calculate(CalculationRequest request);
}
