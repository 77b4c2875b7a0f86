package org.huimin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;

/** The front door: proves what can be proven of a plan's conditions, rate tables and choice groups. */
public final class PlanAnalysis {
    /** How many steps the quick searches together may take, some seconds. A real plan takes some thousands. */
    private static final long MOST_STEPS = 200_000_000;
    /** How many contradictions the solver may run into altogether, some seconds. A table of 5,000 rows takes up to 8,000. */
    private static final long MOST_CONFLICTS = 50_000;

    private final Subjects subjects;
    private final Names names;
    private final Universe universe;
    private final Formulas formulas;
    private final Decision decision;
    private final List<Finding> findings = new ArrayList<>();

    private PlanAnalysis(Subjects subjects, Effort quick, Effort slow, int quickSteps) {
        this.subjects = subjects;
        names = new Names(subjects);
        universe = new Universe(names);
        formulas = new Formulas(names, universe);
        decision = new Decision(quick, slow, quickSteps);
    }

    /**
     * Analyses what belongs together.
     *
     * @param subjects parts of a plan that fit together, without errors
     * @return what was found, in the order of the plan's parts; the same for the same parts
     */
    public static List<Finding> of(Subjects subjects) {
        return of(subjects, Decision.QUICK_STEPS);
    }

    /**
     * Analyses with another limit.
     *
     * @param quickSteps how much the search by cases may take before the solver is asked; with 0 the solver does it all
     */
    static List<Finding> of(Subjects subjects, int quickSteps) {
        return new PlanAnalysis(subjects, new Effort(MOST_STEPS), new Effort(MOST_CONFLICTS), quickSteps).findings();
    }

    private List<Finding> findings() {
        collectTests();
        ConditionAnalysis conditions = new ConditionAnalysis(formulas, decision, findings);
        for (Definition definition : subjects.definitions()) {
            if (definition.expression() instanceof Condition condition) {
                conditions.analyse(definition, condition);
            }
        }
        List<Benefit> possible = new ArrayList<>();
        for (Benefit benefit : subjects.benefits()) {
            if (conditions.analyse(benefit)) {
                possible.add(benefit);
            }
        }
        new TablesAnalysis(names, formulas, decision, findings).analyse(possible, subjects);
        new ChoiceAnalysis(names, formulas, decision, findings).analyse(possible, subjects.year());
        return findings;
    }

    private void collectTests() {
        TestCollector collector = new TestCollector(universe);
        for (Definition definition : subjects.definitions()) {
            if (definition.expression() instanceof Condition condition) {
                collector.collect(definition.entity(), condition);
            }
        }
        for (Benefit benefit : subjects.benefits()) {
            collector.collect(benefit.entity(), benefit.eligible());
            ownTable(benefit).ifPresent(collector::collect);
        }
        for (NamedRateTable table : subjects.rateTables()) {
            collector.collect(table.table());
        }
    }

    private static Optional<RateTable> ownTable(Benefit benefit) {
        return benefit.rate() instanceof Rate.Tabled tabled ? Optional.of(tabled.table()) : Optional.empty();
    }
}
