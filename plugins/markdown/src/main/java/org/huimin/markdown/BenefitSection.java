package org.huimin.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** Writes a benefit: its lines, and the table of its rates if it has one. */
final class BenefitSection {
    private static final int LEVEL = 4;

    private final Page page;
    private final Words words;
    private final Figures figures;
    private final Lines lines;
    private final PlanWording wording;

    BenefitSection(Page page, Words words, Figures figures, Lines lines, PlanWording wording) {
        this.page = page;
        this.words = words;
        this.figures = figures;
        this.lines = lines;
        this.wording = wording;
    }

    void write(Benefit benefit) {
        page.heading(LEVEL, words.of("heading.benefit", Map.of("name", MarkdownText.escape(benefit.name()))));
        lines.text("eligible", Optional.of(wording.condition(benefit.eligible())));
        lines.text("quantity", benefit.quantity().map(wording::value));
        Optional<RateTable> table = benefit.rate().accept(OwnTable.INSTANCE);
        lines.text("rate", wording.rate(benefit.rate()));
        if (table.isPresent()) {
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
        lines.text("months", benefit.months().map(wording::value));
        benefit.expected().ifPresent(expected -> lines.line("expected", figures.figure(expected)));
        lines.text("choice", benefit.choice());
        lines.funding(benefit.funding());
        lines.texts("basis", benefit.basis());
        lines.data(benefit.data());
        table.ifPresent(rates -> page.table(cells(wording.table(rates))));
    }

    /** The cells of a rate table as Markdown. */
    static List<List<String>> cells(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(MarkdownText::escape).toList())
                .toList();
    }

    /** The table that a benefit has of its own. */
    private static final class OwnTable implements RateVisitor<Optional<RateTable>> {
        private static final OwnTable INSTANCE = new OwnTable();

        @Override
        public Optional<RateTable> visitFlat(Rate.Flat rate) {
            return Optional.empty();
        }

        @Override
        public Optional<RateTable> visitTabled(Rate.Tabled rate) {
            return Optional.of(rate.table());
        }

        @Override
        public Optional<RateTable> visitNamed(Rate.Named rate) {
            return Optional.empty();
        }
    }
}
