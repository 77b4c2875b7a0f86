package org.huimin.analysis;

import java.util.ArrayList;
import java.util.List;

/** What follows for a variable from the references on the way to it. */
final class Way {
    private Way() {}

    /** Behind a reference that leads to nobody there is nothing; otherwise a field that is not optional has a value. */
    static List<Formula> rules(Variable variable) {
        if (variable.way().isEmpty()) {
            return List.of();
        }
        Variable nearest = variable.way().get(variable.way().size() - 1);
        List<Formula> rules = new ArrayList<>();
        rules.add(Joining.any(List.of(
                Formula.Leaf.of(nearest, nearest.classes().present()), Formula.Leaf.of(variable, variable.noneSet()))));
        if (!variable.isOptional()) {
            rules.add(Joining.any(List.of(
                    Formula.Leaf.of(nearest, nearest.noneSet()),
                    Formula.Leaf.of(variable, variable.classes().present()))));
        }
        return rules;
    }
}
