package org.huimin.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Keeps the stack traces of faults for {@code --debug}; nobody else is shown one. */
final class Faults {
    private static final List<Throwable> REMEMBERED = new ArrayList<>();

    private Faults() {}

    static synchronized void remember(Throwable fault) {
        REMEMBERED.add(fault);
    }

    /** Writes the stack traces. What a plugin has thrown may throw again when it is asked; then its class is named. */
    static synchronized void print(PrintStream stream) {
        for (Throwable fault : REMEMBERED) {
            try {
                fault.printStackTrace(stream);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError again) {
                stream.println(fault.getClass().getName());
            }
        }
    }
}
