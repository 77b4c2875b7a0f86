package org.huimin.stratml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.PluginDatum;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;
import org.huimin.model.Target;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** What has no element of its own, as labelled lines. */
final class Notes {
    private final Words words;
    private final PlanWording wording;

    Notes(Words words, PlanWording wording) {
        this.words = requireNonNull(words, "words is null");
        this.wording = requireNonNull(wording, "wording is null");
    }

    String line(String label, String content) {
        return words.of("line", Map.of("label", words.of(label), "content", content));
    }

    void add(List<String> lines, String label, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(line(label, String.join(words.of("separator"), names)));
        }
    }

    List<String> of(Target target) {
        List<String> lines = new ArrayList<>();
        add(lines, "items", target.items());
        target.strength().ifPresent(strength -> lines.add(line("strength", words.of("strength." + strength.name()))));
        target.deadline().ifPresent(deadline -> lines.add(line("deadline", wording.deadline(deadline))));
        return lines;
    }

    List<String> of(Measure measure) {
        List<String> lines = new ArrayList<>();
        measure.tasks().forEach(task -> lines.add(line("task", task)));
        measure.projects().forEach(project -> lines.add(line("project", text(project))));
        measure.deadline().ifPresent(deadline -> lines.add(line("deadline", wording.deadline(deadline))));
        measure.quota().ifPresent(quota -> lines.add(line("quota", wording.figure(quota))));
        for (EarlierMeasure earlier : measure.continues()) {
            lines.add(line(
                    "continues",
                    words.of(
                            "earlier",
                            Map.of(
                                    "year", Integer.toString(earlier.year()),
                                    "number", Integer.toString(earlier.number())))));
        }
        addFunding(lines, measure.funding());
        measure.basis().forEach(basis -> lines.add(line("basis", basis)));
        addData(lines, measure.data());
        return lines;
    }

    private String text(Project project) {
        List<String> parts = new ArrayList<>(List.of(project.name()));
        project.stage().ifPresent(stage -> parts.add(words.of("stage." + stage.name())));
        project.deadline().ifPresent(deadline -> parts.add(wording.deadline(deadline)));
        return String.join(words.of("separator"), parts);
    }

    /** A benefit, but for its name and who is eligible. */
    List<String> of(Benefit benefit) {
        List<String> lines = new ArrayList<>();
        benefit.quantity().ifPresent(quantity -> lines.add(line("quantity", wording.value(quantity))));
        wording.rate(benefit.rate()).ifPresent(rate -> lines.add(line("rate", rate)));
        benefit.rate().accept(OWN_TABLE).ifPresent(table -> {
            lines.add(line("rate", words.of("table-below")));
            lines.addAll(rows(table));
        });
        benefit.form().ifPresent(form -> lines.add(line("form", form)));
        benefit.payee().ifPresent(payee -> lines.add(line("payee", payee)));
        benefit.period()
                .ifPresent(period -> lines.add(line(
                        "period",
                        words.of(
                                "from-to",
                                Map.of("from", wording.day(period.from()), "to", wording.day(period.to()))))));
        benefit.months().ifPresent(months -> lines.add(line("months", wording.value(months))));
        benefit.expected().ifPresent(expected -> lines.add(line("expected", wording.figure(expected))));
        benefit.choice().ifPresent(choice -> lines.add(line("choice", choice)));
        addFunding(lines, benefit.funding());
        benefit.basis().forEach(basis -> lines.add(line("basis", basis)));
        addData(lines, benefit.data());
        return lines;
    }

    private void addFunding(List<String> lines, List<Funding> sources) {
        for (Funding source : sources) {
            Optional<String> amount = source.yuan().map(wording::money);
            lines.add(line(
                    "funding", amount.map(yuan -> source.source() + " " + yuan).orElse(source.source())));
        }
    }

    private void addData(List<String> lines, List<PluginDatum> data) {
        for (PluginDatum datum : data) {
            lines.add(line("data", datum.plugin() + "." + datum.key() + " " + datum.value()));
        }
    }

    /** A line for each row of a rate table, its head first, the cells between bars. */
    List<String> rows(RateTable table) {
        return wording.table(table).stream()
                .map(row -> "| " + String.join(" | ", row) + " |")
                .toList();
    }

    private static final RateVisitor<Optional<RateTable>> OWN_TABLE = new RateVisitor<>() {
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
    };
}
