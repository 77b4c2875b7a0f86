package org.huimin.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Whether formulas test anything that is computed. */
final class Computed implements FormulaVisitor<Boolean> {
    private final Set<Formula> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Computed() {}

    static boolean in(List<Formula> formulas) {
        return new Computed().any(formulas);
    }

    private boolean any(List<Formula> formulas) {
        for (Formula formula : formulas) {
            if (formula.accept(this)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean visitFixed(Formula.Fixed formula) {
        return false;
    }

    @Override
    public Boolean visitLeaf(Formula.Leaf formula) {
        return formula.variable().isComputed();
    }

    @Override
    public Boolean visitAll(Formula.All formula) {
        return seen.add(formula) && any(formula.parts());
    }

    @Override
    public Boolean visitAny(Formula.Any formula) {
        return seen.add(formula) && any(formula.parts());
    }
}
