package org.huimin.evaluate;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.evaluate.Reasons.FactRead;
import org.huimin.model.Path;

/**
 * Makes the reasons of one outcome. A definition is explained where it occurs first, so that reasons are never longer than
 * the plan.
 */
final class Explanation {
    private final Knowledge knowledge;
    private final BitSet definitions = new BitSet();
    private final Map<Path, Found> facts = new LinkedHashMap<>();

    Explanation(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** Whether a definition has not been explained yet. */
    boolean isFirst(int definition) {
        boolean first = !definitions.get(definition);
        definitions.set(definition);
        return first;
    }

    void add(Path path, Found found) {
        facts.putIfAbsent(path, found);
    }

    /** What was added since the last time. */
    List<FactRead> takeFacts() {
        List<FactRead> taken = facts.entrySet().stream()
                .map(fact -> new FactRead(fact.getKey(), fact.getValue()))
                .toList();
        facts.clear();
        return taken;
    }
}
