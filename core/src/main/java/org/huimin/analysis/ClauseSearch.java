package org.huimin.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/**
 * Looks for a member who meets some formulas with the solver Sat4j. A variable is told to the solver by its order: for each
 * class at which a test begins or ends, whether the value is of that class or a later one.
 */
final class ClauseSearch {
    /** How many literals take as long to be told as a conflict takes to be mended. */
    private static final long LITERALS_OF_CONFLICT = 200;
    /** How many conflicts take as long as to set the solver up. */
    private static final long CONFLICTS_OF_START = 5;

    private final boolean supposing;
    private final Effort effort;
    private final List<int[]> clauses = new ArrayList<>();
    private final Map<Variable, TreeMap<Integer, Integer>> thresholds = new LinkedHashMap<>();
    private final IdentityHashMap<Formula, Integer> nodes = new IdentityHashMap<>();
    private final Deque<Formula> pending = new ArrayDeque<>();
    private long literals;
    private int last;

    private ClauseSearch(boolean supposing, Effort effort) {
        this.supposing = supposing;
        this.effort = effort;
    }

    /**
     * Searches.
     *
     * @param formulas what a member must meet
     * @param supposing whether what is computed may come to anything; else no test of it counts as met
     * @param conflicts how many contradictions the solver may run into before it gives up
     * @param effort how many contradictions are left for all searches together
     */
    static Answer search(List<Formula> formulas, boolean supposing, int conflicts, Effort effort) {
        ClauseSearch search = new ClauseSearch(supposing, effort);
        search.pending.addAll(formulas);
        while (!search.pending.isEmpty()) {
            search.require(search.pending.remove());
        }
        search.order();
        return search.solve(conflicts);
    }

    private Answer solve(int conflicts) {
        if (!effort.spend(CONFLICTS_OF_START + literals / LITERALS_OF_CONFLICT)) {
            return Answer.NOT_PROVEN;
        }
        ISolver solver = SolverFactory.newDefault();
        solver.newVar(last);
        solver.setExpectedNumberOfClauses(clauses.size());
        solver.setTimeoutOnConflicts((int) Math.max(1, Math.min(conflicts, effort.left())));
        try {
            for (int[] clause : clauses) {
                solver.addClause(new VecInt(clause));
            }
            boolean found = solver.isSatisfiable();
            return found
                    ? new Answer(supposing ? Answer.Kind.POSSIBLY : Answer.Kind.SURELY, model(solver))
                    : Answer.NEVER;
        } catch (ContradictionException exception) {
            return Answer.NEVER;
        } catch (TimeoutException exception) {
            return Answer.NOT_PROVEN;
        } finally {
            effort.spend(solver.getStat().getOrDefault("conflicts", 0).longValue());
        }
    }

    private Model model(ISolver solver) {
        Map<Variable, Integer> classes = new LinkedHashMap<>();
        thresholds.forEach((variable, literalsOf) -> {
            int number = 0;
            for (Map.Entry<Integer, Integer> threshold : literalsOf.entrySet()) {
                if (solver.model(threshold.getValue())) {
                    number = threshold.getKey();
                }
            }
            classes.put(variable, number);
        });
        return new Model(classes);
    }

    private int newLiteral() {
        return ++last;
    }

    private void clause(List<Integer> parts) {
        int[] clause = new int[parts.size()];
        for (int index = 0; index < clause.length; index++) {
            clause[index] = parts.get(index);
        }
        literals += clause.length;
        clauses.add(clause);
    }

    private void require(Formula formula) {
        formula.accept(new Requiring());
    }

    /** A value of a class is of each earlier class or a later one as well. */
    private void order() {
        for (TreeMap<Integer, Integer> ofVariable : thresholds.values()) {
            int earlier = 0;
            for (int literal : ofVariable.values()) {
                if (earlier != 0) {
                    clause(List.of(-literal, earlier));
                }
                earlier = literal;
            }
        }
    }

    private int from(Variable variable, int number) {
        TreeMap<Integer, Integer> ofVariable = thresholds.get(variable);
        if (ofVariable == null) {
            ofVariable = new TreeMap<>();
            thresholds.put(variable, ofVariable);
            pending.addAll(Way.rules(variable));
        }
        Integer known = ofVariable.get(number);
        if (known == null) {
            known = newLiteral();
            ofVariable.put(number, known);
        }
        return known;
    }

    /** Adds literals of which one must hold for a leaf to be met. */
    private void alternatives(Formula.Leaf leaf, List<Integer> into) {
        if (leaf.variable().isComputed() && !supposing) {
            return;
        }
        int size = leaf.variable().classes().size();
        ClassSet classes = leaf.classes();
        for (int stretch = 0; stretch < classes.stretches(); stretch++) {
            int from = classes.from(stretch);
            int to = classes.to(stretch);
            if (from == 0) {
                into.add(-from(leaf.variable(), to));
            } else if (to == size) {
                into.add(from(leaf.variable(), from));
            } else {
                int both = newLiteral();
                clause(List.of(-both, from(leaf.variable(), from)));
                clause(List.of(-both, -from(leaf.variable(), to)));
                into.add(both);
            }
        }
    }

    /** A literal that, where it holds, lets a formula be met. */
    private int node(Formula formula) {
        Integer known = nodes.get(formula);
        if (known == null) {
            known = newLiteral();
            nodes.put(formula, known);
            formula.accept(new Implying(known));
        }
        return known;
    }

    /** Adds what a formula comes to as one of several alternatives; whether it is met anyway. */
    private final class Alternative implements FormulaVisitor<Boolean> {
        private final List<Integer> clause;

        Alternative(List<Integer> clause) {
            this.clause = clause;
        }

        @Override
        public Boolean visitFixed(Formula.Fixed formula) {
            return formula.holds();
        }

        @Override
        public Boolean visitLeaf(Formula.Leaf formula) {
            alternatives(formula, clause);
            return false;
        }

        @Override
        public Boolean visitAll(Formula.All formula) {
            clause.add(node(formula));
            return false;
        }

        @Override
        public Boolean visitAny(Formula.Any formula) {
            clause.add(node(formula));
            return false;
        }
    }

    private void oneOf(List<Formula> parts, List<Integer> clause) {
        Alternative alternative = new Alternative(clause);
        boolean met = false;
        for (Formula part : parts) {
            met |= part.accept(alternative);
        }
        if (!met) {
            clause(clause);
        }
    }

    /** Says that a formula is met wherever a literal holds. */
    private final class Implying implements FormulaVisitor<Boolean> {
        private final int literal;

        Implying(int literal) {
            this.literal = literal;
        }

        private List<Integer> start() {
            List<Integer> clause = new ArrayList<>();
            clause.add(-literal);
            return clause;
        }

        @Override
        public Boolean visitFixed(Formula.Fixed formula) {
            oneOf(List.of(formula), start());
            return true;
        }

        @Override
        public Boolean visitLeaf(Formula.Leaf formula) {
            oneOf(List.of(formula), start());
            return true;
        }

        @Override
        public Boolean visitAll(Formula.All formula) {
            for (Formula part : formula.parts()) {
                oneOf(List.of(part), start());
            }
            return true;
        }

        @Override
        public Boolean visitAny(Formula.Any formula) {
            oneOf(formula.parts(), start());
            return true;
        }
    }

    /** Says that a formula is met. */
    private final class Requiring implements FormulaVisitor<Boolean> {
        @Override
        public Boolean visitFixed(Formula.Fixed formula) {
            oneOf(List.of(formula), new ArrayList<>());
            return true;
        }

        @Override
        public Boolean visitLeaf(Formula.Leaf formula) {
            oneOf(List.of(formula), new ArrayList<>());
            return true;
        }

        @Override
        public Boolean visitAll(Formula.All formula) {
            pending.addAll(formula.parts());
            return true;
        }

        @Override
        public Boolean visitAny(Formula.Any formula) {
            oneOf(formula.parts(), new ArrayList<>());
            return true;
        }
    }
}
