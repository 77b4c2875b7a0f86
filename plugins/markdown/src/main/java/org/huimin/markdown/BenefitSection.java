package org.huimin.markdown;

import java.util.List;
import java.util.Map;
import org.huimin.model.Benefit;

/** Writes a benefit: its lines, and the table of its rates if it has one. */
final class BenefitSection {
    private static final int LEVEL = 4;

    private final Page page;
    private final Words words;
    private final Figures figures;
    private final Lines lines;

    BenefitSection(Page page, Words words, Figures figures, Lines lines) {
        this.page = page;
        this.words = words;
        this.figures = figures;
        this.lines = lines;
    }

    void write(Benefit benefit) {
        page.heading(LEVEL, words.of("heading.benefit", Map.of("name", MarkdownText.escape(benefit.name()))));
        lines.line("eligible", MarkdownText.escape(benefit.eligible()));
        lines.text("quantity", benefit.quantity());
        lines.text("rate", benefit.rate().text());
        if (!benefit.rate().rows().isEmpty()) {
            lines.line("rate", words.of("table-below"));
        }
        lines.text("form", benefit.form());
        lines.text("payee", benefit.payee());
        benefit.period()
                .ifPresent(period -> lines.line(
                        "period",
                        words.of(
                                "from-to",
                                Map.of("from", figures.day(period.from()), "to", figures.day(period.to())))));
        lines.text("months", benefit.months());
        benefit.expected().ifPresent(expected -> lines.line("expected", figures.figure(expected)));
        lines.text("choice", benefit.choice());
        lines.funding(benefit.funding());
        lines.texts("basis", benefit.basis());
        lines.data(benefit.data());
        page.table(benefit.rate().rows().stream().map(BenefitSection::cells).toList());
    }

    private static List<String> cells(List<String> row) {
        return row.stream().map(MarkdownText::escape).toList();
    }
}
