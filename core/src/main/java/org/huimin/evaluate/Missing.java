package org.huimin.evaluate;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huimin.model.Path;

/** Collects the facts that are not known and could decide something, in the order in which they are read. */
final class Missing {
    private final Knowledge knowledge;
    private final Set<Path> facts = new LinkedHashSet<>();
    private final BitSet definitions = new BitSet();

    Missing(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    void add(Path fact) {
        facts.add(fact);
    }

    /** Whether a definition has not been looked into yet. */
    boolean isFirst(int definition) {
        boolean first = !definitions.get(definition);
        definitions.set(definition);
        return first;
    }

    List<Path> facts() {
        return List.copyOf(facts);
    }
}
