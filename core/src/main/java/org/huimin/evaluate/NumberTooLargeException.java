package org.huimin.evaluate;

/** A number became too large to compute with: more than 34 digits of an amount, or some thousands of them on the way. */
public final class NumberTooLargeException extends ArithmeticException {
    private static final long serialVersionUID = 1;

    NumberTooLargeException(String message) {
        super(message);
    }
}
