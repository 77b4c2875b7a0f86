package org.huimin.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Turns formulas around. */
final class Negation implements FormulaVisitor<Formula> {
    private final IdentityHashMap<Formula, Formula> known = new IdentityHashMap<>();

    private Negation() {}

    /** Holds where not all of the formulas hold. */
    static Formula of(List<Formula> formulas) {
        return Joining.any(new Negation().each(formulas));
    }

    private List<Formula> each(List<Formula> formulas) {
        List<Formula> turned = new ArrayList<>(formulas.size());
        for (Formula formula : formulas) {
            turned.add(formula.accept(this));
        }
        return turned;
    }

    @Override
    public Formula visitFixed(Formula.Fixed formula) {
        return Formula.Fixed.of(!formula.holds());
    }

    @Override
    public Formula visitLeaf(Formula.Leaf formula) {
        return Formula.Leaf.of(formula.variable(), formula.classes().complement());
    }

    @Override
    public Formula visitAll(Formula.All formula) {
        Formula turned = known.get(formula);
        if (turned == null) {
            turned = Joining.any(each(formula.parts()));
            known.put(formula, turned);
        }
        return turned;
    }

    @Override
    public Formula visitAny(Formula.Any formula) {
        Formula turned = known.get(formula);
        if (turned == null) {
            turned = Joining.all(each(formula.parts()));
            known.put(formula, turned);
        }
        return turned;
    }
}
