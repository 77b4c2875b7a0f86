package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** Writes a measure: its wording, then its lines, then its benefits. */
final class MeasureArticle {
    private final Plan plan;
    private final Html html;
    private final Words words;
    private final PlanWording wording;
    private final Lines lines;
    private final Headings headings;

    MeasureArticle(Plan plan, Html html, Words words, PlanWording wording, Lines lines, Headings headings) {
        this.plan = requireNonNull(plan, "plan is null");
        this.html = requireNonNull(html, "html is null");
        this.words = requireNonNull(words, "words is null");
        this.wording = requireNonNull(wording, "wording is null");
        this.lines = requireNonNull(lines, "lines is null");
        this.headings = requireNonNull(headings, "headings is null");
    }

    void write(Measure measure) {
        html.open("article", "id", Headings.anchor(measure)).element("h3", headings.of(measure));
        measure.wording().forEach(paragraph -> html.element("p", paragraph));
        html.open("dl");
        lines.departments("responsible", measure.responsible());
        lines.departments("cooperating", measure.cooperating());
        lines.items("task", measure.tasks(), Function.identity());
        if (!measure.targets().isEmpty()) {
            lines.label("target");
            measure.targets().forEach(target -> lines.named(target.name(), content(target)));
        }
        if (!measure.projects().isEmpty()) {
            lines.label("project");
            measure.projects().forEach(project -> lines.named(project.name(), content(project)));
        }
        measure.deadline().ifPresent(deadline -> lines.line("deadline", wording.deadline(deadline)));
        measure.quota().ifPresent(quota -> lines.line("quota", wording.figure(quota)));
        lines.items("continues", measure.continues(), this::earlier);
        lines.sources(measure.funding(), measure.basis(), measure.data());
        html.close("dl");
        measure.benefits().forEach(this::write);
        html.close("article");
    }

    private String earlier(EarlierMeasure earlier) {
        return words.of(
                "earlier",
                Map.of(
                        "year", Integer.toString(earlier.year()),
                        "number", Integer.toString(earlier.number())));
    }

    private String content(Target target) {
        StringBuilder content = new StringBuilder(wording.target(target));
        if (!target.items().isEmpty()) {
            content.append(words.of("items", Map.of("items", lines.joined(target.items()))));
        }
        target.strength()
                .ifPresent(
                        strength -> content.append(words.of("detail")).append(words.of("strength." + strength.name())));
        target.deadline()
                .ifPresent(deadline -> content.append(words.of("detail")).append(until(deadline)));
        return content.toString();
    }

    private String content(Project project) {
        List<String> details = new ArrayList<>();
        project.stage().ifPresent(stage -> details.add(words.of("stage." + stage.name())));
        project.deadline().ifPresent(deadline -> details.add(until(deadline)));
        return String.join(words.of("detail"), details);
    }

    private String until(Deadline deadline) {
        return words.of("until", Map.of("date", wording.deadline(deadline)));
    }

    private void write(Benefit benefit) {
        html.open("section", "class", "benefit");
        html.element("h4", words.of("heading.benefit", Map.of("name", benefit.name())));
        html.open("dl");
        lines.line("eligible", wording.condition(benefit.eligible()));
        benefit.quantity().ifPresent(quantity -> lines.line("quantity", wording.value(quantity)));
        lines.line("rate", wording.rate(benefit.rate()).orElseGet(() -> words.of("table-below")));
        benefit.form().ifPresent(form -> lines.line("form", form));
        benefit.payee().ifPresent(payee -> lines.line("payee", payee));
        benefit.period()
                .ifPresent(period -> lines.line(
                        "period",
                        words.of(
                                "from-to",
                                Map.of("from", wording.day(period.from()), "to", wording.day(period.to())))));
        benefit.months().ifPresent(months -> lines.line("months", wording.value(months)));
        benefit.expected().ifPresent(expected -> lines.line("expected", wording.figure(expected)));
        benefit.choice().ifPresent(choice -> lines.line("choice", choice));
        lines.sources(benefit.funding(), benefit.basis(), benefit.data());
        html.close("dl");
        plan.rateTable(benefit.rate())
                .ifPresent(table ->
                        lines.table(words.of("heading.benefit", Map.of("name", benefit.name())), wording.table(table)));
        html.close("section");
    }
}
