package org.huimin.typing;

import java.util.Optional;
import java.util.Set;
import org.huimin.model.Definition;
import org.huimin.model.Path;

/**
 * A definition that has been understood.
 *
 * @param definition the definition
 * @param type the type of its value; absent for conditions
 * @param optional the fields and references that its value reads and that may have no value
 * @param present the fields and references that have a value wherever it holds
 * @param extent how much it is to evaluate
 */
record TypedDefinition(
        Definition definition, Optional<ValueType> type, Set<Path> optional, Set<Path> present, Extent extent) {
    boolean isCondition() {
        return type.isEmpty();
    }
}
