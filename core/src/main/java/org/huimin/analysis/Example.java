package org.huimin.analysis;

import java.util.List;
import org.huimin.model.PlanCase;

/**
 * A member of an entity, as far as it matters: whoever has these facts is an example.
 *
 * @param facts what is true of the member, no more than it takes; a fact may be of a definition that is a computation, where
 *     it hangs on that
 * @param decisive those of the facts that say which rows match; the others say that the member is eligible
 */
public record Example(List<PlanCase.Fact> facts, List<PlanCase.Fact> decisive) {
    public Example {
        facts = List.copyOf(facts);
        decisive = List.copyOf(decisive);
    }
}
