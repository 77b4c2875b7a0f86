package org.huimin.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huimin.model.Benefit;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.Project;
import org.huimin.model.RateTable;
import org.huimin.model.Target;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.Strength;
import org.huimin.wording.PlanWording;

/**
 * What the measures of a plan say in English, each thing by itself, for tests of exporters: they read what was written back and
 * compare it, so that nothing is lost or twice. A fact is {@code measure ; label ; value}, with the name of the benefit behind
 * the measure where it belongs to one, and the name of the thing before the value where it has one:
 *
 * <pre>{@code
 * 1 ; title ; Urban employment
 * 1 ; target ; new urban jobs ; 13,000 people; by 2016-06
 * 9 ; Benefit: shopping card ; rate ; 600 yuan/household/year
 * 21 ; Benefit: grant ; row ; new | 12,000
 * }</pre>
 */
public final class PlanFacts {
    private static final Map<Stage, String> STAGES = Map.of(
            Stage.START, "start",
            Stage.BUILD, "build",
            Stage.CONTINUE, "go on building",
            Stage.ADVANCE, "advance",
            Stage.REBUILD, "rebuild",
            Stage.COMPLETE, "complete");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("Responsible", "responsible"),
            Map.entry("Cooperating", "cooperating"),
            Map.entry("Tasks", "task"),
            Map.entry("Targets", "target"),
            Map.entry("Projects", "project"),
            Map.entry("Deadline", "deadline"),
            Map.entry("Quota", "quota"),
            Map.entry("Continues", "continues"),
            Map.entry("Funding", "funding"),
            Map.entry("Basis", "basis"),
            Map.entry("Further data", "data"),
            Map.entry("Eligible", "eligible"),
            Map.entry("Quantity", "quantity"),
            Map.entry("Rate", "rate"),
            Map.entry("Form", "form"),
            Map.entry("Paid to", "payee"),
            Map.entry("Period", "period"),
            Map.entry("Months", "months"),
            Map.entry("Expected", "expected"),
            Map.entry("One of", "choice"));

    private final Plan plan;
    private final PlanWording wording;
    private final List<String> facts = new ArrayList<>();

    private PlanFacts(Plan plan) {
        this.plan = plan;
        wording = new PlanWording(Language.ENGLISH, plan);
    }

    /** The facts of a plan, comparable to others. */
    public static List<String> of(Plan plan) {
        PlanFacts facts = new PlanFacts(plan);
        plan.measures().forEach(facts::add);
        return comparable(facts.facts);
    }

    /**
     * The label of a fact, by how it is written in English: {@code target} for {@code Targets}.
     *
     * @throws AssertionError if nothing is written so
     */
    public static String label(String heading) {
        String label = LABELS.get(heading);
        if (label == null) {
            throw new AssertionError("there is no label " + heading);
        }
        return label;
    }

    /** Facts in order, with single blanks in them, as pages and documents show them. */
    public static List<String> comparable(List<String> facts) {
        return facts.stream()
                .map(fact -> fact.replaceAll("[ \\t\\r\\n]+", " ").trim())
                .sorted()
                .toList();
    }

    private void add(String place, String label, String value) {
        facts.add(place + label + " ; " + value);
    }

    private void add(Measure measure) {
        String place = measure.number() + " ; ";
        add(place, "title", measure.title());
        measure.wording().forEach(text -> add(place, "text", text));
        measure.responsible().forEach(name -> add(place, "responsible", name));
        measure.cooperating().forEach(name -> add(place, "cooperating", name));
        measure.tasks().forEach(task -> add(place, "task", task));
        measure.targets().forEach(target -> add(place, "target", target.name() + " ; " + value(target)));
        measure.projects().forEach(project -> add(place, "project", project.name() + " ; " + value(project)));
        measure.continues()
                .forEach(earlier -> add(place, "continues", "measure " + earlier.number() + " of " + earlier.year()));
        measure.quota().ifPresent(quota -> add(place, "quota", wording.figure(quota)));
        measure.deadline().ifPresent(deadline -> add(place, "deadline", wording.deadline(deadline)));
        add(place, measure.funding(), measure.basis(), measure.data());
        measure.benefits().forEach(benefit -> add(place, benefit));
    }

    private String value(Target target) {
        StringBuilder value = new StringBuilder(wording.target(target));
        if (!target.items().isEmpty()) {
            value.append(" (").append(String.join(", ", target.items())).append(')');
        }
        target.strength()
                .ifPresent(
                        strength -> value.append("; ").append(strength == Strength.ENSURE ? "ensured" : "striven for"));
        target.deadline().ifPresent(deadline -> value.append("; by ").append(wording.deadline(deadline)));
        return value.toString();
    }

    private String value(Project project) {
        List<String> details = new ArrayList<>();
        project.stage().ifPresent(stage -> details.add(STAGES.getOrDefault(stage, "?")));
        project.deadline().ifPresent(deadline -> details.add("by " + wording.deadline(deadline)));
        return String.join("; ", details);
    }

    private void add(String place, List<Funding> funding, List<String> basis, List<PluginDatum> data) {
        funding.forEach(source -> add(
                place,
                "funding",
                source.source() + " ; " + source.yuan().map(wording::money).orElse("")));
        basis.forEach(document -> add(place, "basis", document));
        data.forEach(datum -> add(place, "data", datum.plugin() + "." + datum.key() + " ; " + datum.value()));
    }

    private void add(String measure, Benefit benefit) {
        String place = measure + "Benefit: " + benefit.name() + " ; ";
        add(place, "eligible", wording.condition(benefit.eligible()));
        benefit.quantity().ifPresent(quantity -> add(place, "quantity", wording.value(quantity)));
        add(place, "rate", wording.rate(benefit.rate()).orElse("see the table"));
        benefit.form().ifPresent(form -> add(place, "form", form));
        benefit.payee().ifPresent(payee -> add(place, "payee", payee));
        benefit.period()
                .ifPresent(
                        period -> add(place, "period", wording.day(period.from()) + " to " + wording.day(period.to())));
        benefit.months().ifPresent(months -> add(place, "months", wording.value(months)));
        benefit.expected().ifPresent(expected -> add(place, "expected", wording.figure(expected)));
        benefit.choice().ifPresent(choice -> add(place, "choice", choice));
        add(place, benefit.funding(), benefit.basis(), benefit.data());
        for (RateTable table : plan.rateTable(benefit.rate()).stream().toList()) {
            wording.table(table).forEach(row -> add(place, "row", String.join(" | ", row)));
        }
    }
}
