package org.huimin.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huimin.model.Deadline;
import org.huimin.model.Measure;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** Writes a measure: its wording, then its lines, then its benefits. */
final class MeasureSection {
    private static final int LEVEL = 3;

    private final Page page;
    private final Words words;
    private final Figures figures;
    private final Lines lines;
    private final BenefitSection benefits;

    MeasureSection(Page page, Words words, Figures figures, Lines lines, PlanWording wording) {
        this.page = page;
        this.words = words;
        this.figures = figures;
        this.lines = lines;
        this.benefits = new BenefitSection(page, words, figures, lines, wording);
    }

    void write(Measure measure) {
        page.anchor(anchor(measure));
        page.heading(LEVEL, heading(measure));
        measure.wording().forEach(paragraph -> page.paragraph(MarkdownText.escape(paragraph)));
        lines.names("responsible", measure.responsible());
        lines.names("cooperating", measure.cooperating());
        lines.texts("task", measure.tasks());
        lines.list("target", measure.targets(), this::target);
        lines.list("project", measure.projects(), this::project);
        measure.deadline().ifPresent(deadline -> lines.line("deadline", figures.date(deadline)));
        measure.quota().ifPresent(quota -> lines.line("quota", figures.figure(quota)));
        if (!measure.continues().isEmpty()) {
            lines.line("continues", continues(measure));
        }
        lines.funding(measure.funding());
        lines.texts("basis", measure.basis());
        lines.data(measure.data());
        measure.benefits().forEach(benefits::write);
    }

    /** The name of the measure's place on the page. */
    static String anchor(Measure measure) {
        return "measure-" + measure.number();
    }

    String heading(Measure measure) {
        return words.of(
                "heading.measure",
                Map.of(
                        "number", Integer.toString(measure.number()),
                        "title", MarkdownText.escape(measure.title())));
    }

    private String continues(Measure measure) {
        return measure.continues().stream()
                .map(earlier -> words.of(
                        "earlier",
                        Map.of(
                                "year", Integer.toString(earlier.year()),
                                "number", Integer.toString(earlier.number()))))
                .collect(Collectors.joining(words.of("separator")));
    }

    private String target(Target target) {
        StringBuilder content = new StringBuilder(figures.target(target.comparator(), target.figure()));
        if (!target.items().isEmpty()) {
            content.append(words.of("items", Map.of("items", lines.joined(target.items()))));
        }
        target.strength()
                .ifPresent(
                        strength -> content.append(words.of("detail")).append(words.of("strength." + strength.name())));
        target.deadline()
                .ifPresent(deadline -> content.append(words.of("detail")).append(until(deadline)));
        return Lines.named(target.name(), content.toString());
    }

    private String project(Project project) {
        List<String> details = new ArrayList<>();
        project.stage().ifPresent(stage -> details.add(words.of("stage." + stage.name())));
        project.deadline().ifPresent(deadline -> details.add(until(deadline)));
        return Lines.named(project.name(), String.join(words.of("detail"), details));
    }

    private String until(Deadline deadline) {
        return words.of("until", Map.of("date", figures.date(deadline)));
    }
}
