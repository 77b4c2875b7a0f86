package org.huimin.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.cases.CaseOutcome;
import org.huimin.cases.CaseRunner;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.ElementPath;
import org.huimin.model.Plan;
import org.huimin.model.PlanCase;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.huimin.wire.TracePlace;
import org.huimin.wording.PlanWording;

/** What became of the cases of several files, each case once, though several files may import it. */
final class TestReport {
    private final Report findings = new Report();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Span> seen = new LinkedHashSet<>();

    /**
     * A case that was run.
     *
     * @param outcome what became of it
     * @param place where it stands
     * @param wording the words for the plan's parts
     * @param compiled the plan
     */
    record Entry(CaseOutcome outcome, Span place, PlanWording wording, CompiledPlan compiled) {
        /** Where the plan says what a path of its elements stands for. */
        Optional<TracePlace> place(String path) {
            return Places.find(compiled, path);
        }

        /** Where one of the case's expectations stands. */
        Span expectation(int index) {
            ElementPath path = ElementPath.planCase(outcome.number()).child("expect", index + 1);
            return compiled.sourceMap().span(path).orElse(place);
        }
    }

    void add(Checker.Checked checked, Language language) {
        findings.add(checked, language);
        Optional<CompiledPlan> compiled = checked.compiled().filter(plan -> !checked.hasErrors());
        Optional<Plan> plan = compiled.flatMap(CompiledPlan::plan);
        if (compiled.isPresent() && plan.isPresent()) {
            run(compiled.get(), plan.get(), language);
        }
    }

    private void run(CompiledPlan compiled, Plan plan, Language language) {
        List<PlanCase> cases = compiled.cases();
        if (cases.isEmpty()) {
            return;
        }
        PlanWording wording = new PlanWording(language, plan);
        for (CaseOutcome outcome : CaseRunner.of(plan).run(cases)) {
            Span place = compiled.sourceMap()
                    .span(ElementPath.planCase(outcome.number()))
                    .orElse(Span.startOf(""));
            if (seen.add(place)) {
                entries.add(new Entry(outcome, place, wording, compiled));
            }
        }
    }

    /** What the compiler and the validators found. */
    Report findings() {
        return findings;
    }

    /** The cases, in their order. */
    List<Entry> entries() {
        return entries;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many cases did not pass. */
    long failed() {
        return entries.stream().filter(entry -> !entry.outcome().passed()).count();
    }
}
