package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.wording.LabelledLine;
import org.huimin.wording.PlanWording;

/** The first annex: what each measure says besides wording and departments, in labelled lines. */
final class MeasureAnnex {
    /** What the main text says already. */
    private static final Set<LabelledLine.Label> IN_TEXT =
            Set.of(LabelledLine.Label.RESPONSIBLE, LabelledLine.Label.COOPERATING);

    private final Plan plan;
    private final Paper paper;
    private final Words words;
    private final PlanWording wording;
    private final Headings headings;
    private final LabelledLines lines;

    MeasureAnnex(Plan plan, Paper paper, Words words, PlanWording wording, Headings headings) {
        this.plan = requireNonNull(plan, "plan is null");
        this.paper = requireNonNull(paper, "paper is null");
        this.words = requireNonNull(words, "words is null");
        this.wording = requireNonNull(wording, "wording is null");
        this.headings = requireNonNull(headings, "headings is null");
        lines = new LabelledLines(paper, words);
    }

    void write() {
        paper.paragraph(Style.ANNEX, words.of("annex", Map.of("number", "1")));
        paper.paragraph(Style.ANNEX_TITLE, words.of("annex.measures"));
        for (Programme programme : plan.programmes()) {
            paper.paragraph(Style.PROGRAMME, headings.of(programme));
            programme.measures().forEach(this::write);
        }
    }

    private void write(Measure measure) {
        paper.paragraph(Style.MEASURE_HEADING, headings.of(measure));
        wording.lines(measure).stream()
                .filter(line -> !IN_TEXT.contains(line.label()))
                .forEach(lines::write);
        for (Benefit benefit : measure.benefits()) {
            paper.paragraph(Style.BENEFIT_HEADING, words.of("heading.benefit", Map.of("name", benefit.name())));
            wording.lines(benefit, inText(measure, benefit)).forEach(lines::write);
        }
    }

    /** Where the rate table of a benefit stands, which is not below its line. */
    private String inText(Measure measure, Benefit benefit) {
        String caption = words.of("caption", Map.of("name", benefit.name()));
        return words.of("table-in-text", Map.of("number", Integer.toString(measure.number()), "caption", caption));
    }
}
