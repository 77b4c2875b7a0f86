package org.huimin.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Definition;

/** Finds conditions, and parts of them, that hold for everybody or for nobody. */
final class ConditionAnalysis {
    private final Formulas formulas;
    private final Decision decision;
    private final List<Finding> findings;
    private final Set<String> fixedDefinitions = new HashSet<>();

    ConditionAnalysis(Formulas formulas, Decision decision, List<Finding> findings) {
        this.formulas = formulas;
        this.decision = decision;
        this.findings = findings;
    }

    /** For whom a condition holds. */
    private enum Truth {
        ALWAYS,
        NEVER,
        /** For some, or that could not be told. */
        OPEN
    }

    /** Analyses a definition's condition. What uses the definition comes later. */
    void analyse(Definition definition, Condition condition) {
        Probe probe = new Probe(definition.entity());
        if (probe.truth(condition) != Truth.OPEN) {
            fixedDefinitions.add(definition.name());
        }
        report(probe, condition);
    }

    /** Analyses who is eligible; whether anybody is, as far as that could be told. */
    boolean analyse(Benefit benefit) {
        Probe probe = new Probe(benefit.entity());
        Condition eligible = benefit.eligible();
        if (probe.truth(eligible) == Truth.NEVER) {
            List<Condition> causes = probe.fixedParts(eligible);
            causes.removeIf(cause -> cause == eligible);
            findings.add(new Finding.NobodyEligible(benefit, causes));
            return false;
        }
        report(probe, eligible);
        return true;
    }

    private void report(Probe probe, Condition condition) {
        for (Condition part : probe.fixedParts(condition)) {
            if (!isReportedAtDefinition(part)) {
                findings.add(new Finding.ConditionFixed(part, probe.truth(part) == Truth.ALWAYS));
            }
        }
        if (!probe.proven) {
            findings.add(new Finding.ConditionNotProven(condition));
        }
    }

    private boolean isReportedAtDefinition(Condition condition) {
        return condition instanceof Condition.Defined defined
                && fixedDefinitions.contains(defined.definition().name());
    }

    /** Looks at one condition and its parts. */
    private final class Probe {
        private final String entity;
        private final IdentityHashMap<Condition, Truth> known = new IdentityHashMap<>();
        private boolean proven = true;

        Probe(String entity) {
            this.entity = entity;
        }

        Truth truth(Condition condition) {
            Truth truth = known.get(condition);
            if (truth == null) {
                truth = find(condition);
                known.put(condition, truth);
            }
            return truth;
        }

        private Truth find(Condition condition) {
            Formula holds = formulas.of(entity, condition, true);
            if (holds instanceof Formula.Leaf) {
                // Some of a variable's classes, but not all.
                return Truth.OPEN;
            }
            if (isNever(holds)) {
                return Truth.NEVER;
            }
            return isNever(formulas.of(entity, condition, false)) ? Truth.ALWAYS : Truth.OPEN;
        }

        private boolean isNever(Formula formula) {
            Answer answer = decision.find(List.of(formula));
            proven &= answer.kind() != Answer.Kind.NOT_PROVEN;
            return answer.isNever();
        }

        /** The smallest parts that hold always or never. */
        List<Condition> fixedParts(Condition condition) {
            List<Condition> found = new ArrayList<>();
            addFixedParts(condition, found);
            return found;
        }

        private void addFixedParts(Condition condition, List<Condition> found) {
            if (condition instanceof Condition.Member) {
                // It is there to name the entity, not to test anything.
                return;
            }
            Truth truth = truth(condition);
            int before = found.size();
            for (Condition part : Parts.of(condition)) {
                if (truth == Truth.OPEN || decides(condition, truth, part)) {
                    addFixedParts(part, found);
                }
            }
            if (truth != Truth.OPEN && found.size() == before) {
                found.add(condition);
            }
        }

        /** Whether a part alone makes the whole what it is. */
        private boolean decides(Condition whole, Truth truth, Condition part) {
            return whole instanceof Condition.Not || truth(part) == truth;
        }
    }
}
