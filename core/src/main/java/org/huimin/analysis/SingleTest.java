package org.huimin.analysis;

import java.util.List;
import org.huimin.model.Value;

/**
 * A test of one value against what the plan states.
 *
 * @param value the value, no constant
 * @param intervals the numbers or days that are meant, in base units; empty where words are
 * @param words the choices that are meant, or {@link #YES} or {@link #NO}
 * @param negated whether it must have a value, but none of these
 */
record SingleTest(Value value, List<Interval> intervals, List<String> words, boolean negated) {
    static final String YES = "yes";
    static final String NO = "no";
}
