package org.huimin.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Path;
import org.huimin.model.PlanCase;
import org.huimin.model.Value;

/** Makes an example of who meets some formulas: without the facts that could be others as well. */
final class Examples {
    private Examples() {}

    /**
     * An example.
     *
     * @param eligible what is asked of the member as such
     * @param rows what is asked for the rows' sake
     * @param answer the answer that found somebody who meets both
     */
    static Example of(Formula eligible, List<Formula> rows, Answer answer) {
        boolean supposing = answer.kind() == Answer.Kind.POSSIBLY;
        List<Formula> all = new ArrayList<>(rows);
        all.add(eligible);
        Map<Variable, Integer> needed = needed(all, answer.model().classes(), supposing);
        Map<Variable, Integer> decisive = needed(rows, needed, supposing);
        return new Example(facts(needed, answer.model()), facts(decisive, answer.model()));
    }

    /** What is needed of some values for formulas to be met. */
    private static Map<Variable, Integer> needed(
            List<Formula> formulas, Map<Variable, Integer> values, boolean supposing) {
        Map<Variable, Integer> needed = new LinkedHashMap<>(values);
        for (Variable variable : values.keySet()) {
            Integer number = needed.remove(variable);
            if (number != null && !new Meeting(needed, supposing).all(formulas)) {
                needed.put(variable, number);
            }
        }
        return needed;
    }

    private static List<PlanCase.Fact> facts(Map<Variable, Integer> needed, Model model) {
        Map<Path, PlanCase.Fact> facts = new LinkedHashMap<>();
        needed.forEach((variable, number) ->
                fact(variable, number, model).ifPresent(fact -> facts.putIfAbsent(fact.field(), fact)));
        return List.copyOf(facts.values());
    }

    private static Optional<PlanCase.Fact> fact(Variable variable, int number, Model model) {
        if (variable.classes().isNone(number)) {
            return none(variable, model);
        }
        // Of a reference only that it leads to nobody can be told.
        Optional<Value.Constant> shown =
                variable.isReference() ? Optional.empty() : variable.classes().shown(number);
        return variable.path().isPresent() && shown.isPresent()
                ? Optional.of(new PlanCase.Fact(variable.path().get(), shown))
                : Optional.empty();
    }

    /** What has no value since the way to it has none is told by the first reference that leads to nobody. */
    private static Optional<PlanCase.Fact> none(Variable variable, Model model) {
        for (Variable reference : variable.way()) {
            Integer ofReference = model.classes().get(reference);
            if (ofReference != null && reference.classes().isNone(ofReference)) {
                return reference.path().map(path -> new PlanCase.Fact(path, Optional.empty()));
            }
        }
        return variable.path().map(path -> new PlanCase.Fact(path, Optional.empty()));
    }

    /** Whether formulas are met by everybody of whom only some facts are known. */
    private static final class Meeting implements FormulaVisitor<Boolean> {
        private final Map<Variable, Integer> known;
        private final boolean supposing;
        private final IdentityHashMap<Formula, Boolean> seen = new IdentityHashMap<>();

        Meeting(Map<Variable, Integer> known, boolean supposing) {
            this.known = known;
            this.supposing = supposing;
        }

        boolean all(List<Formula> formulas) {
            for (Formula formula : formulas) {
                if (!formula.accept(this)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Boolean visitFixed(Formula.Fixed formula) {
            return formula.holds();
        }

        @Override
        public Boolean visitLeaf(Formula.Leaf formula) {
            Integer number = known.get(formula.variable());
            boolean counts = supposing || !formula.variable().isComputed();
            return counts && number != null && formula.classes().contains(number);
        }

        @Override
        public Boolean visitAll(Formula.All formula) {
            Boolean met = seen.get(formula);
            if (met == null) {
                met = all(formula.parts());
                seen.put(formula, met);
            }
            return met;
        }

        @Override
        public Boolean visitAny(Formula.Any formula) {
            Boolean met = seen.get(formula);
            if (met == null) {
                met = any(formula.parts());
                seen.put(formula, met);
            }
            return met;
        }

        private boolean any(List<Formula> parts) {
            for (Formula part : parts) {
                if (part.accept(this)) {
                    return true;
                }
            }
            return false;
        }
    }
}
