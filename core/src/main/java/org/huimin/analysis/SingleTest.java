package org.huimin.analysis;

import java.util.List;
import java.util.Optional;
import org.huimin.model.Value;
import org.huimin.vocabulary.Unit;

/**
 * A test of one value against what the plan states.
 *
 * @param value the value, no constant
 * @param intervals the numbers or days that are meant, in base units; empty where words are
 * @param words the choices that are meant, or {@link #YES} or {@link #NO}
 * @param unit the unit in which numbers are stated, if it is a single one
 * @param negated whether it must have a value, but none of these
 */
record SingleTest(Value value, List<Interval> intervals, List<String> words, Optional<Unit> unit, boolean negated) {
    static final String YES = "yes";
    static final String NO = "no";
}
