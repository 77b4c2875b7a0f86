package org.huimin.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Period;
import org.huimin.model.PluginDatum;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.wording.LabelledLine.Entry;
import org.huimin.wording.LabelledLine.Label;

/** Writes measures and benefits as labelled lines. Labels with nothing behind them are left out. */
final class LineWriter {
    private final PlanWording wording;
    private final Phrases phrases;

    LineWriter(PlanWording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    List<LabelledLine> lines(Measure measure) {
        Lines lines = new Lines();
        lines.texts(Label.RESPONSIBLE, measure.responsible());
        lines.texts(Label.COOPERATING, measure.cooperating());
        lines.texts(Label.TASK, measure.tasks());
        lines.add(Label.TARGET, measure.targets(), target -> named(target.name(), content(target)));
        lines.add(Label.PROJECT, measure.projects(), project -> named(project.name(), content(project)));
        lines.text(Label.DEADLINE, measure.deadline().map(this::deadline));
        lines.text(Label.QUOTA, measure.quota().map(wording::figure));
        lines.add(Label.CONTINUES, measure.continues(), earlier -> plain(earlier(earlier)));
        lines.sources(measure.funding(), measure.basis(), measure.data());
        return lines.all;
    }

    List<LabelledLine> lines(Benefit benefit, String table) {
        Lines lines = new Lines();
        lines.text(Label.ELIGIBLE, Optional.of(wording.condition(benefit.eligible())));
        lines.text(Label.QUANTITY, benefit.quantity().map(wording::value));
        lines.text(Label.RATE, Optional.of(wording.rate(benefit.rate()).orElse(table)));
        lines.text(Label.FORM, benefit.form());
        lines.text(Label.PAYEE, benefit.payee());
        lines.text(Label.PERIOD, benefit.period().map(this::period));
        lines.text(Label.MONTHS, benefit.months().map(wording::value));
        lines.text(Label.EXPECTED, benefit.expected().map(wording::figure));
        lines.text(Label.CHOICE, benefit.choice());
        lines.sources(benefit.funding(), benefit.basis(), benefit.data());
        return lines.all;
    }

    /** What a target says behind its name. */
    String content(Target target) {
        StringBuilder content = new StringBuilder(wording.target(target)).append(items(target));
        target.strength()
                .ifPresent(strength ->
                        content.append(phrases.of("detail")).append(phrases.of("strength." + strength.name())));
        target.deadline()
                .ifPresent(deadline -> content.append(phrases.of("detail")).append(until(deadline)));
        return content.toString();
    }

    /** What a target lists, in brackets. */
    String items(Target target) {
        return target.items().isEmpty() ? "" : phrases.of("items", Map.of("items", wording.list(target.items())));
    }

    private String content(Project project) {
        List<String> details = new ArrayList<>();
        project.stage().ifPresent(stage -> details.add(phrases.of("stage." + stage.name())));
        project.deadline().ifPresent(deadline -> details.add(until(deadline)));
        return String.join(phrases.of("detail"), details);
    }

    private String deadline(Deadline deadline) {
        return phrases.of("deadline." + deadline.precision().name(), Map.of("date", wording.deadline(deadline)));
    }

    /** The end of a term behind something else. */
    private String until(Deadline deadline) {
        return phrases.of("until", Map.of("due", wording.due(deadline)));
    }

    private String earlier(EarlierMeasure earlier) {
        return phrases.of(
                "earlier",
                Map.of(
                        "year", Integer.toString(earlier.year()),
                        "number", Integer.toString(earlier.number())));
    }

    private String period(Period period) {
        return phrases.of("from-to", Map.of("from", wording.day(period.from()), "to", wording.day(period.to())));
    }

    private static Entry named(String name, String text) {
        return new Entry(Optional.of(name), text);
    }

    private static Entry plain(String text) {
        return new Entry(Optional.empty(), text);
    }

    /** Collects lines. */
    private final class Lines {
        private final List<LabelledLine> all = new ArrayList<>();

        <T> void add(Label label, List<T> parts, Function<T, Entry> entry) {
            if (!parts.isEmpty()) {
                all.add(new LabelledLine(
                        label,
                        phrases.of("label." + label.name()),
                        parts.stream().map(entry).toList()));
            }
        }

        void texts(Label label, List<String> texts) {
            add(label, texts, LineWriter::plain);
        }

        void text(Label label, Optional<String> text) {
            texts(label, text.map(List::of).orElse(List.of()));
        }

        void sources(List<Funding> funding, List<String> basis, List<PluginDatum> data) {
            add(
                    Label.FUNDING,
                    funding,
                    source -> named(
                            source.source(), source.yuan().map(wording::money).orElse("")));
            texts(Label.BASIS, basis);
            add(Label.DATA, data, datum -> named(datum.plugin() + "." + datum.key(), datum.value()));
        }
    }
}
