package org.huimin.plugin;

import org.huimin.result.Result;

/**
 * Computes something from a plan. One instance serves all plans of a run, one after the other, in one thread: it keeps
 * nothing from one to the next. The same plan gives the same result.
 */
public interface Calculator {
    /**
     * The result for a plan that is free of errors. What is open or unknown in the plan stays visible in it.
     *
     * @param request the plan and what belongs to it
     * @return the result, never null; whatever is thrown instead is reported as a fault of the plugin, and there is no result
     */
    Result calculate(CalculationRequest request);
}
