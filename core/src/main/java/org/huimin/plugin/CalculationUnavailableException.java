package org.huimin.plugin;

/** Says that there is no result of a calculator, and why. */
public final class CalculationUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** An exception with a reason. */
    public CalculationUnavailableException(String reason) {
        super(reason);
    }
}
