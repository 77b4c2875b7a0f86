package org.huimin.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins formulas by and or by or. What is said of one variable becomes one leaf, which shows many contradictions at once. */
final class Joining implements FormulaVisitor<Boolean> {
    private final boolean all;
    private final Map<Variable, ClassSet> leaves = new LinkedHashMap<>();
    private final List<Formula> others = new ArrayList<>();

    private Joining(boolean all) {
        this.all = all;
    }

    static Formula all(List<Formula> parts) {
        return join(true, parts);
    }

    static Formula any(List<Formula> parts) {
        return join(false, parts);
    }

    private static Formula join(boolean all, List<Formula> parts) {
        Joining joining = new Joining(all);
        for (Formula part : parts) {
            boolean decided = part.accept(joining);
            if (decided) {
                return Formula.Fixed.of(!all);
            }
        }
        return joining.joined();
    }

    private Formula joined() {
        List<Formula> parts = new ArrayList<>(leaves.size() + others.size());
        for (Map.Entry<Variable, ClassSet> leaf : leaves.entrySet()) {
            parts.add(new Formula.Leaf(leaf.getKey(), leaf.getValue()));
        }
        parts.addAll(others);
        if (parts.isEmpty()) {
            return Formula.Fixed.of(all);
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return all ? new Formula.All(parts) : new Formula.Any(parts);
    }

    @Override
    public Boolean visitFixed(Formula.Fixed formula) {
        return formula.holds() != all;
    }

    @Override
    public Boolean visitLeaf(Formula.Leaf formula) {
        ClassSet known = leaves.get(formula.variable());
        ClassSet now = formula.classes();
        if (known != null) {
            now = all ? known.intersect(now) : known.union(now);
        }
        leaves.put(formula.variable(), now);
        return all ? now.isEmpty() : now.isAll();
    }

    @Override
    public Boolean visitAll(Formula.All formula) {
        others.add(formula);
        return false;
    }

    @Override
    public Boolean visitAny(Formula.Any formula) {
        others.add(formula);
        return false;
    }
}
