package org.huimin.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Unit.Dimension;
import org.huimin.wording.LabelledLine.Label;

/**
 * Says in sentences what a measure without wording of its own is about: its tasks, targets, projects and benefits, and whatever
 * limits them. What a plan says of who gets something, how much, how long and by when is never left out.
 */
final class SentenceWriter {
    private static final Pattern END = Pattern.compile("[\\s.;,\u3002\uFF1B\uFF0C\uFF0E]+$");

    /** What sentences say in their own way, or not at all: data for plugins. */
    private static final Set<Label> SAID = Set.of(
            Label.RESPONSIBLE,
            Label.COOPERATING,
            Label.TASK,
            Label.TARGET,
            Label.PROJECT,
            Label.ELIGIBLE,
            Label.RATE,
            Label.DATA);

    private final PlanWording wording;
    private final Phrases phrases;
    private final Spelling spelling;
    private final LineWriter lines;
    private final ConditionProse prose;

    SentenceWriter(PlanWording wording, Phrases phrases, Spelling spelling, LineWriter lines, ConditionProse prose) {
        this.wording = wording;
        this.phrases = phrases;
        this.spelling = spelling;
        this.lines = lines;
        this.prose = prose;
    }

    /**
     * The sentences; none where the measure has no tasks, targets, projects or benefits.
     *
     * @param table where the rows of rate tables stand: see the table
     */
    Optional<String> of(Measure measure, String table) {
        List<String> sentences = new ArrayList<>();
        add(sentences, "clauses", measure.tasks(), task -> END.matcher(task).replaceFirst(""));
        boolean qualified = measure.targets().stream()
                .anyMatch(target ->
                        target.strength().isPresent() || target.deadline().isPresent());
        add(sentences, qualified ? "clauses" : "parts", measure.targets(), this::target);
        add(sentences, "parts", measure.projects(), this::project);
        measure.benefits().forEach(benefit -> add(sentences, "parts", List.of(benefit), one -> benefit(one, table)));
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        add(sentences, "clauses", details(lines.lines(measure)), Function.identity());
        return Optional.of(String.join(phrases.of("sentence.join"), sentences));
    }

    /** One sentence of parts, with what stands between them. */
    private <T> void add(List<String> sentences, String between, List<T> parts, Function<T, String> clause) {
        if (!parts.isEmpty()) {
            String joined = String.join(
                    phrases.of("sentence.join." + between),
                    parts.stream().map(clause).toList());
            sentences.add(phrases.of("sentence.end", Map.of("sentence", capitalized(joined))));
        }
    }

    private String capitalized(String sentence) {
        return spelling.isEnglish() && !sentence.isEmpty()
                ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    /** 2016年6月底前力争新增就业13,000人; a name that ends in a digit stands apart from the figure. */
    private String target(Target target) {
        String figure = figure(target);
        boolean apart =
                !target.name().isEmpty() && isWestern(lastOf(target.name())) && isWestern(figure.codePointAt(0));
        String strength = target.strength()
                .map(own -> phrases.of("sentence.strength." + own.name()))
                .orElse("");
        return phrases.of(
                apart ? "sentence.target.apart" : "sentence.target",
                Map.of(
                        "strength",
                        strength,
                        "name",
                        target.name(),
                        "figure",
                        figure + lines.items(target),
                        "due",
                        due(target.deadline())));
    }

    private String due(Optional<Deadline> deadline) {
        return deadline.map(end -> phrases.of("sentence.due", Map.of("due", wording.due(end))))
                .orElse("");
    }

    /** As targets are written, but in the words of sentences: at most 30 minutes, 1至2个, 不低于95%. */
    private String figure(Target target) {
        String number = range(target.figure());
        Comparator comparator = target.comparator();
        if (comparator == Comparator.AT_LEAST) {
            boolean share = target.figure().unit().dimension() == Dimension.SHARE
                    && target.figure().high().isEmpty();
            return share ? phrases.of("sentence.at-least", Map.of("figure", number)) : number;
        }
        String word = spelling.word(comparator).replace('-', ' ');
        return spelling.isEnglish() ? word + " " + number : word + number;
    }

    private String range(Figure figure) {
        return figure.high()
                .map(high -> phrases.of(
                        "sentence.range",
                        Map.of(
                                "low", GroupedNumber.write(figure.low()),
                                "high",
                                        wording.figure(
                                                new Figure(high, Optional.empty(), figure.unit(), figure.per())))))
                .orElseGet(() -> wording.figure(figure));
    }

    private static int lastOf(String text) {
        return text.codePointBefore(text.length());
    }

    private static boolean isWestern(int letter) {
        return letter < '\u2E80' && Character.isLetterOrDigit(letter);
    }

    private String project(Project project) {
        String stage = project.stage()
                .map(own -> phrases.of("stage." + own.name()))
                .orElseGet(() -> phrases.of("sentence.carry-out"));
        return phrases.of(
                "sentence.project", Map.of("stage", stage, "name", project.name(), "due", due(project.deadline())));
    }

    private String benefit(Benefit benefit, String table) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.of(
                "sentence.benefit." + kind(benefit.rate()),
                Map.of("name", benefit.name(), "eligible", eligible(benefit))));
        rate(benefit.rate(), table).ifPresent(parts::add);
        parts.addAll(details(lines.lines(benefit, table)));
        return String.join(phrases.of("sentence.join.parts"), parts);
    }

    private String eligible(Benefit benefit) {
        return spelling.isEnglish() ? wording.condition(benefit.eligible()) : prose.eligible(benefit);
    }

    /** What limits a measure or benefit, besides what its sentences say. */
    private List<String> details(List<LabelledLine> labelled) {
        return labelled.stream()
                .filter(line -> !SAID.contains(line.label()))
                .map(line -> phrases.of(
                        "sentence.detail." + line.label().name(),
                        Map.of(
                                "text",
                                wording.list(line.entries().stream()
                                        .map(LabelledLine.Entry::line)
                                        .toList()))))
                .toList();
    }

    /** Money is paid out, services are provided, and some of them free of charge. */
    private static String kind(Rate rate) {
        if (rate instanceof Rate.Flat flat) {
            return flat.award() instanceof Award.Free
                    ? "free"
                    : flat.award() instanceof Award.Amount ? "paid" : "given";
        }
        return "paid";
    }

    private Optional<String> rate(Rate rate, String table) {
        if (rate instanceof Rate.Flat flat) {
            return flat.award().accept(new RateClause());
        }
        String place = wording.rate(rate).orElse(table);
        return Optional.of(phrases.of("sentence.rate.see", Map.of("see", place)));
    }

    /** What a flat rate grants, as part of a sentence. */
    private final class RateClause implements AwardVisitor<Optional<String>> {
        private Optional<String> named(String key, String rate) {
            return Optional.of(phrases.of(key, Map.of("rate", rate)));
        }

        @Override
        public Optional<String> visitAmount(Award.Amount award) {
            return named("sentence.rate", spelling.isEnglish() ? wording.award(award) : amount(award));
        }

        /** 每户每年600元, 每人一次性不超过1,000元. */
        private String amount(Award.Amount award) {
            return phrases.of(
                    "sentence.amount",
                    Map.of(
                            "per",
                            award.unit()
                                    .per()
                                    .map(per -> phrases.of("sentence.per", Map.of("unit", wording.unit(per))))
                                    .orElse(""),
                            "interval",
                            phrases.of("sentence.interval."
                                    + award.unit().interval().name()),
                            "limit",
                            award.upTo() ? spelling.word(Comparator.AT_MOST) : "",
                            "number",
                            GroupedNumber.write(award.number())
                                    + wording.unit(award.unit().money())));
        }

        @Override
        public Optional<String> visitDiscount(Award.Discount award) {
            return named("sentence.rate.discount", wording.award(award));
        }

        @Override
        public Optional<String> visitFree(Award.Free award) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitOpen(Award.Open award) {
            return Optional.of(phrases.of("sentence.rate.open"));
        }

        @Override
        public Optional<String> visitNothing(Award.Nothing award) {
            return named("sentence.rate", wording.award(award));
        }
    }
}
