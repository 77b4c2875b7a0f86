package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
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
        wording.lines(measure).forEach(lines::write);
        html.close("dl");
        measure.benefits().forEach(this::write);
        html.close("article");
    }

    private void write(Benefit benefit) {
        html.open("section", "class", "benefit");
        html.element("h4", words.of("heading.benefit", Map.of("name", benefit.name())));
        html.open("dl");
        wording.lines(benefit).forEach(lines::write);
        html.close("dl");
        plan.rateTable(benefit.rate())
                .ifPresent(table ->
                        lines.table(words.of("heading.benefit", Map.of("name", benefit.name())), wording.table(table)));
        html.close("section");
    }
}
