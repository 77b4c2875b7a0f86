package org.huimin.compile;

import java.util.Collection;
import java.util.List;
import org.huimin.diagnostics.Nearest;

/** Finds what unknown names may have been meant as; where very many are unknown, they are missing, not misspelt. */
final class Suggestions {
    private static final int MOST = 100;

    private int asked;

    /** The names nearest to a word; none once that has been asked too often. */
    List<String> near(String word, Collection<String> names) {
        return asked++ < MOST ? Nearest.to(word, names) : List.of();
    }
}
