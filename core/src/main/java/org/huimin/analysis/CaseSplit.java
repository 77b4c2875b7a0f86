package org.huimin.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for a member who meets some formulas by trying one alternative after the other. Quick for what plans usually say, and
 * given up soon for the rest, which {@link ClauseSearch} takes.
 */
final class CaseSplit {
    private static final int MOST_DEPTH = 100;

    private final boolean supposing;
    private int stepsLeft;
    private boolean givenUp;

    private CaseSplit(boolean supposing, int steps) {
        this.supposing = supposing;
        stepsLeft = steps;
    }

    /**
     * What a search came to.
     *
     * @param answer who was found, or that there is nobody, or that it was given up
     * @param steps how many steps it took
     */
    record Outcome(Answer answer, int steps) {}

    /**
     * Searches.
     *
     * @param formulas what a member must meet
     * @param supposing whether what is computed may come to anything; else no test of it counts as met
     * @param steps how many steps it may take
     */
    static Outcome search(List<Formula> formulas, boolean supposing, int steps) {
        CaseSplit search = new CaseSplit(supposing, steps);
        State state = new State();
        formulas.forEach(state.pending::add);
        boolean found = search.isMet(state, 0);
        Answer answer = found
                ? new Answer(supposing ? Answer.Kind.POSSIBLY : Answer.Kind.SURELY, search.model(state))
                : search.givenUp ? Answer.NOT_PROVEN : Answer.NEVER;
        return new Outcome(answer, steps - search.stepsLeft);
    }

    /** What is settled, and what is not yet looked at. */
    private static final class State {
        private final Map<Variable, ClassSet> allowed;
        private final Deque<Formula> pending = new ArrayDeque<>();
        private List<Formula.Any> alternatives = new ArrayList<>();

        State() {
            allowed = new LinkedHashMap<>();
        }

        State(State other) {
            allowed = new LinkedHashMap<>(other.allowed);
            alternatives.addAll(other.alternatives);
        }

        void become(State other) {
            allowed.clear();
            allowed.putAll(other.allowed);
        }
    }

    private Model model(State state) {
        Map<Variable, Integer> classes = new LinkedHashMap<>();
        state.allowed.forEach((variable, allowed) -> classes.put(variable, allowed.first()));
        return new Model(classes);
    }

    private boolean step() {
        stepsLeft--;
        givenUp |= stepsLeft < 0;
        return !givenUp;
    }

    private boolean isMet(State state, int depth) {
        if (!settle(state)) {
            return false;
        }
        if (state.alternatives.isEmpty()) {
            return true;
        }
        if (depth == MOST_DEPTH) {
            givenUp = true;
            return false;
        }
        Formula.Any first = state.alternatives.remove(state.alternatives.size() - 1);
        for (Formula part : first.parts()) {
            if (!step()) {
                return false;
            }
            State tried = new State(state);
            tried.pending.add(part);
            if (isMet(tried, depth + 1)) {
                state.become(tried);
                return true;
            }
        }
        return false;
    }

    /** Draws all conclusions; whether they are free of contradiction. */
    private boolean settle(State state) {
        Settling settling = new Settling(state);
        boolean changed = true;
        while (changed) {
            while (!state.pending.isEmpty()) {
                if (!step() || !state.pending.remove().accept(settling)) {
                    return false;
                }
            }
            changed = false;
            List<Formula.Any> remaining = new ArrayList<>(state.alternatives.size());
            for (Formula.Any any : state.alternatives) {
                Open open = open(any, state);
                if (givenUp || open.isContradiction()) {
                    return false;
                }
                if (open.isSingle()) {
                    state.pending.add(open.parts().get(0));
                    changed = true;
                } else if (!open.met()) {
                    remaining.add(any);
                }
            }
            state.alternatives = remaining;
        }
        return true;
    }

    /**
     * What is left of alternatives.
     *
     * @param met whether one of them is met for certain
     * @param parts those that may still be met, two at most
     */
    private record Open(boolean met, List<Formula> parts) {
        boolean isContradiction() {
            return !met && parts.isEmpty();
        }

        boolean isSingle() {
            return !met && parts.size() == 1;
        }
    }

    private Open open(Formula.Any any, State state) {
        List<Formula> parts = new ArrayList<>(2);
        Standing standing = new Standing(state);
        for (Formula part : any.parts()) {
            if (!step()) {
                break;
            }
            int met = part.accept(standing);
            if (met > 0) {
                return new Open(true, List.of());
            }
            if (met == 0 && parts.size() < 2) {
                parts.add(part);
            }
        }
        return new Open(false, parts);
    }

    /** Whether a part is met for certain (1), can't be met (-1), or neither is known (0). */
    private final class Standing implements FormulaVisitor<Integer> {
        private final State state;

        Standing(State state) {
            this.state = state;
        }

        @Override
        public Integer visitFixed(Formula.Fixed formula) {
            return formula.holds() ? 1 : -1;
        }

        @Override
        public Integer visitLeaf(Formula.Leaf formula) {
            if (isOut(formula)) {
                return -1;
            }
            ClassSet allowed = state.allowed.get(formula.variable());
            if (allowed == null) {
                return 0;
            }
            if (allowed.isDisjoint(formula.classes())) {
                return -1;
            }
            return allowed.isWithin(formula.classes()) ? 1 : 0;
        }

        @Override
        public Integer visitAll(Formula.All formula) {
            return 0;
        }

        @Override
        public Integer visitAny(Formula.Any formula) {
            return 0;
        }
    }

    private boolean isOut(Formula.Leaf leaf) {
        return leaf.variable().isComputed() && !supposing;
    }

    /** Takes in a formula that must be met; whether it can be. */
    private final class Settling implements FormulaVisitor<Boolean> {
        private final State state;

        Settling(State state) {
            this.state = state;
        }

        @Override
        public Boolean visitFixed(Formula.Fixed formula) {
            return formula.holds();
        }

        @Override
        public Boolean visitLeaf(Formula.Leaf formula) {
            if (isOut(formula)) {
                return false;
            }
            Variable variable = formula.variable();
            ClassSet allowed = state.allowed.get(variable);
            ClassSet now = allowed == null ? formula.classes() : allowed.intersect(formula.classes());
            state.allowed.put(variable, now);
            if (allowed == null) {
                state.pending.addAll(Way.rules(variable));
            }
            return !now.isEmpty();
        }

        @Override
        public Boolean visitAll(Formula.All formula) {
            state.pending.addAll(formula.parts());
            return true;
        }

        @Override
        public Boolean visitAny(Formula.Any formula) {
            state.alternatives.add(formula);
            return true;
        }
    }
}
