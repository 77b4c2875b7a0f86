package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.RateTable;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** The document itself: each measure as number, title, wording and departments in brackets, then its rate tables. */
final class MainText {
    private final Plan plan;
    private final Paper paper;
    private final Words words;
    private final PlanWording wording;
    private final Headings headings;

    MainText(Plan plan, Paper paper, Words words, PlanWording wording, Headings headings) {
        this.plan = requireNonNull(plan, "plan is null");
        this.paper = requireNonNull(paper, "paper is null");
        this.words = requireNonNull(words, "words is null");
        this.wording = requireNonNull(wording, "wording is null");
        this.headings = requireNonNull(headings, "headings is null");
    }

    void write() {
        paper.paragraph(Style.TITLE, plan.title());
        plan.preamble().forEach(paragraph -> paper.paragraph(Style.BODY, paragraph));
        for (Programme programme : plan.programmes()) {
            paper.paragraph(Style.PROGRAMME, headings.of(programme));
            programme.purpose().forEach(paragraph -> paper.paragraph(Style.BODY, paragraph));
            programme.measures().forEach(this::write);
        }
    }

    private void write(Measure measure) {
        List<String> paragraphs = new ArrayList<>(measure.wording());
        if (paragraphs.isEmpty()) {
            wording.sentences(measure).ifPresent(paragraphs::add);
        }
        Paper.Paragraph paragraph =
                paper.paragraph(Style.MEASURE).add(Style.RUN_IN, headings.of(measure) + end(measure.title()));
        for (int index = 0; index < paragraphs.size(); index++) {
            if (index > 0) {
                paragraph = paper.paragraph(Style.BODY);
            }
            paragraph.add(paragraphs.get(index));
        }
        String departments = departments(measure);
        if (!departments.isEmpty()) {
            paragraph.add(Style.DEPARTMENTS, departments);
        }
        measure.benefits().forEach(benefit -> plan.rateTable(benefit.rate()).ifPresent(table -> write(benefit, table)));
    }

    /** What ends a title before the wording; nothing where it ends by itself. */
    private String end(String title) {
        boolean ended = !title.isEmpty() && ".!?\u3002\uFF01\uFF1F".indexOf(title.charAt(title.length() - 1)) >= 0;
        return ended ? words.of("title.ended") : words.of("title.end");
    }

    /** The departments in brackets. */
    private String departments(Measure measure) {
        List<String> parts = new ArrayList<>();
        add(parts, "responsible", measure.responsible());
        add(parts, "cooperating", measure.cooperating());
        return parts.isEmpty()
                ? ""
                : words.of("departments.in-brackets", Map.of("departments", String.join(words.of("detail"), parts)));
    }

    private void add(List<String> parts, String label, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(words.of(
                    "line", Map.of("label", words.of(label), "content", String.join(words.of("separator"), names))));
        }
    }

    private void write(Benefit benefit, RateTable table) {
        paper.paragraph(Style.CAPTION, words.of("caption", Map.of("name", benefit.name())));
        paper.table(wording.table(table));
    }
}
