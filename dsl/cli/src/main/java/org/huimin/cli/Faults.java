package org.huimin.cli;

import java.util.ArrayList;
import java.util.List;

/** Keeps the stack traces of faults for {@code --debug}; nobody else is shown one. */
final class Faults {
    private static final List<Throwable> REMEMBERED = new ArrayList<>();

    private Faults() {}

    static synchronized void remember(Throwable fault) {
        REMEMBERED.add(fault);
    }

    static synchronized List<Throwable> remembered() {
        return List.copyOf(REMEMBERED);
    }
}
