package org.huimin.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * What is read of a member where a plan asks for a value: a value, that there is none (无), or that it is not known.
 *
 * @param <T> the type of the value
 */
final class Reading<T> {
    static final Reading<Boolean> YES = of(true);
    static final Reading<Boolean> NO = of(false);

    private static final Reading<Object> NONE = new Reading<>(null);
    private static final Reading<Object> UNKNOWN = new Reading<>(null);

    private final @Nullable T value;

    private Reading(@Nullable T value) {
        this.value = value;
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(value);
    }

    /** There is no value, whatever its type. */
    @SuppressWarnings("unchecked")
    static <T> Reading<T> none() {
        return (Reading<T>) NONE;
    }

    /** The value is not known, whatever its type. */
    @SuppressWarnings("unchecked")
    static <T> Reading<T> unknown() {
        return (Reading<T>) UNKNOWN;
    }

    static Reading<Boolean> of(Truth truth) {
        return switch (truth) {
            case TRUE -> YES;
            case FALSE -> NO;
            case UNKNOWN -> unknown();
        };
    }

    boolean isNone() {
        return this == NONE;
    }

    boolean isUnknown() {
        return this == UNKNOWN;
    }

    boolean isKnown() {
        return value != null;
    }

    /** The value of a reading that is known. */
    T value() {
        if (value == null) {
            throw new IllegalStateException("nothing is known here");
        }
        return value;
    }
}
