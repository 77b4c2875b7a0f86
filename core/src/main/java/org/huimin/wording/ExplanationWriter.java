package org.huimin.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.ChoiceOutcome;
import org.huimin.evaluate.Found;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.Reasons;
import org.huimin.evaluate.Truth;
import org.huimin.model.Condition;
import org.huimin.model.Path;
import org.huimin.model.Rate;
import org.huimin.model.RateUnit;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** Writes why a benefit yields what it does: who is eligible, what is paid, and what of a choice group is taken. */
final class ExplanationWriter {
    private static final String TIMES = " \u00D7 ";

    private final PlanWording wording;
    private final Phrases phrases;
    private final QuantityWriter quantities;
    private final Unit month = StandardUnits.standard().unit("月").orElseThrow();
    private final Unit day = StandardUnits.standard().unit("日").orElseThrow();

    ExplanationWriter(PlanWording wording, Phrases phrases, QuantityWriter quantities) {
        this.wording = wording;
        this.phrases = phrases;
        this.quantities = quantities;
    }

    List<Line> explain(BenefitOutcome outcome, List<ChoiceOutcome> choices) {
        List<Line> lines = new ArrayList<>();
        outcome.reasons().ifPresent(reasons -> {
            addCondition(lines, 0, reasons.eligibility(), ElementText.eligible(outcome));
            if (reasons.eligibility().truth() != Truth.FALSE) {
                addRate(lines, outcome, reasons);
                reasons.computation()
                        .ifPresent(computation -> lines.add(new Line(
                                0,
                                Line.Mark.NONE,
                                computation(outcome, computation),
                                Optional.of(ElementText.rate(outcome)))));
            }
        });
        outcome.benefit()
                .choice()
                .flatMap(choice -> choice(outcome, choice, choices))
                .ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private void addCondition(List<Line> lines, int depth, Reasons.ConditionReason reason, String where) {
        Line.Mark mark = mark(reason.truth());
        Optional<Reasons.ConditionReason> only = onlyTest(reason);
        String condition = only.isPresent()
                ? phrases.of(
                        "defined", Map.of("text", wording.condition(reason.condition()), "reason", inline(only.get())))
                : text(reason);
        lines.add(new Line(depth, mark, phrases.of("mark." + mark, Map.of("text", condition)), Optional.of(where)));
        if (only.isEmpty()) {
            String inside = reason.condition() instanceof Condition.Defined defined
                    ? ElementText.definition(defined.definition().name())
                    : where;
            reason.parts().forEach(part -> addCondition(lines, depth + 1, part, inside));
        }
    }

    /** The one test that a definition consists of: it is told in the same line. */
    private static Optional<Reasons.ConditionReason> onlyTest(Reasons.ConditionReason reason) {
        boolean single = reason.condition() instanceof Condition.Defined
                && reason.parts().size() == 1
                && reason.parts().get(0).parts().isEmpty()
                && !reason.parts().get(0).facts().isEmpty();
        return single ? Optional.of(reason.parts().get(0)) : Optional.empty();
    }

    private static Line.Mark mark(Truth truth) {
        return switch (truth) {
            case TRUE -> Line.Mark.HOLDS;
            case FALSE -> Line.Mark.FAILS;
            case UNKNOWN -> Line.Mark.UNKNOWN;
        };
    }

    private String inline(Reasons.ConditionReason reason) {
        return reason.condition() instanceof Condition.Flag ? facts(reason.facts()) : text(reason);
    }

    /** A condition with the facts that it reads: 年龄 80周岁以上（82周岁）. */
    private String text(Reasons.ConditionReason reason) {
        String text = wording.condition(reason.condition());
        if (reason.facts().isEmpty()) {
            return text;
        }
        Optional<Path> subject = Subject.of(reason.condition());
        boolean direct = subject.isPresent() && reason.facts().size() == 1;
        Found first = reason.facts().get(0).value();
        if (direct && first instanceof Found.Unknown) {
            return text;
        }
        String value = direct ? wording.found(first) : facts(reason.facts());
        return phrases.of("read", Map.of("text", text, "value", value));
    }

    private String facts(List<Reasons.FactRead> facts) {
        return wording.list(facts.stream()
                .map(fact -> phrases.of(
                        "fact", Map.of("name", wording.path(fact.path()), "value", wording.found(fact.value()))))
                .toList());
    }

    private void addRate(List<Line> lines, BenefitOutcome outcome, Reasons reasons) {
        Rate rate = outcome.benefit().rate();
        if (rate instanceof Rate.Flat flat) {
            if (reasons.computation().isEmpty()) {
                String text = phrases.of("rate", Map.of("award", wording.award(flat.award())));
                lines.add(new Line(0, Line.Mark.NONE, text, Optional.of(ElementText.rate(outcome))));
            }
            return;
        }
        String table =
                rate instanceof Rate.Named named ? ElementText.rateTable(named.table()) : ElementText.rate(outcome);
        Optional<Outcome.Reason> reason = outcome.outcome() instanceof Outcome.Undetermined undetermined
                ? Optional.of(undetermined.reason())
                : Optional.empty();
        if (reason.isPresent() && reason.get() == Outcome.Reason.NO_ROW) {
            lines.add(new Line(0, Line.Mark.UNKNOWN, phrases.of("row.none"), Optional.of(table)));
        }
        boolean several = reason.isPresent() && reason.get() == Outcome.Reason.SEVERAL_ROWS;
        if (several) {
            lines.add(new Line(0, Line.Mark.UNKNOWN, phrases.of("row.several"), Optional.of(table)));
        }
        boolean possible = reasons.rows().size() > 1 && !several;
        for (Reasons.RowReason row : reasons.rows()) {
            lines.add(new Line(
                    several ? 1 : 0,
                    possible ? Line.Mark.UNKNOWN : Line.Mark.NONE,
                    row(possible ? "row.possible" : "row.taken", row),
                    Optional.of(ElementText.row(table, row.number()))));
        }
    }

    private String row(String key, Reasons.RowReason row) {
        String number = Integer.toString(row.number());
        String where = row.facts().isEmpty()
                ? phrases.of(key, Map.of("number", number))
                : phrases.of(
                        "read", Map.of("text", phrases.of(key, Map.of("number", number)), "value", facts(row.facts())));
        return phrases.of("fact", Map.of("name", where, "value", wording.award(row.award())));
    }

    /** 100元/人/月 × 12个月 = 1,200.00元. */
    private String computation(BenefitOutcome outcome, Reasons.Computation computation) {
        RateUnit unit = computation.unit();
        StringBuilder text = new StringBuilder(quantities.amount(computation.number(), unit));
        if (computation.quantity().isPresent()) {
            List<Unit> counted = unit.per().map(List::of).orElse(List.of());
            text.append(TIMES).append(quantities.measured(computation.quantity().get(), counted));
        } else if (outcome.benefit().quantity().isPresent()) {
            text.append(TIMES).append(phrases.of("quantity.unknown"));
        }
        switch (unit.interval()) {
            case MONTH -> text.append(TIMES).append(months(computation));
            case QUARTER -> text.append(TIMES).append(months(computation)).append(" \u00F7 3");
            case DAY ->
                text.append(TIMES)
                        .append(computation
                                .days()
                                .map(days -> quantities.measured(BigDecimal.valueOf(days), List.of(day)))
                                .orElseGet(() -> phrases.of("days.unknown")));
            case ONCE, YEAR -> {}
        }
        return text.append(" = ").append(amount(outcome, computation)).toString();
    }

    private String months(Reasons.Computation computation) {
        return computation
                .months()
                .map(months -> quantities.measured(months, List.of(month)))
                .orElseGet(() -> phrases.of("months.unknown"));
    }

    private String amount(BenefitOutcome outcome, Reasons.Computation computation) {
        if (computation.yuan().isEmpty()) {
            return phrases.of("unknown");
        }
        BigDecimal yuan = computation.yuan().get();
        boolean upTo = outcome.outcome() instanceof Outcome.GrantedUpTo;
        return wording.outcome(upTo ? new Outcome.GrantedUpTo(yuan) : new Outcome.Granted(yuan));
    }

    private Optional<Line> choice(BenefitOutcome outcome, String name, List<ChoiceOutcome> choices) {
        Optional<ChoiceOutcome> group =
                choices.stream().filter(choice -> choice.name().equals(name)).findFirst();
        return switch (outcome.standing()) {
            case CHOSEN -> Optional.of(choice(outcome, Line.Mark.HOLDS, name, phrases.of("choice.taken")));
            case ALTERNATIVE -> Optional.of(choice(outcome, Line.Mark.FAILS, name, other(group)));
            case UNDETERMINED -> Optional.of(choice(outcome, Line.Mark.UNKNOWN, name, between(group)));
            case IRRELEVANT -> Optional.of(choice(outcome, Line.Mark.FAILS, name, phrases.of("choice.irrelevant")));
            case NOT_ENTITLED -> Optional.empty();
        };
    }

    private Line choice(BenefitOutcome outcome, Line.Mark mark, String name, String verdict) {
        String text = phrases.of("choice", Map.of("name", name, "verdict", verdict));
        return new Line(0, mark, text, Optional.of(ElementText.benefit(outcome)));
    }

    private String other(Optional<ChoiceOutcome> group) {
        return group.flatMap(ChoiceOutcome::taken)
                .map(taken -> phrases.of("choice.other", Map.of("taken", benefit(taken))))
                .orElseGet(() -> phrases.of("choice.another"));
    }

    private String between(Optional<ChoiceOutcome> group) {
        List<String> between = group.map(ChoiceOutcome::between).orElse(List.of()).stream()
                .map(this::benefit)
                .toList();
        return between.size() > 1
                ? phrases.of("choice.between", Map.of("benefits", wording.list(between)))
                : phrases.of("choice.unknown");
    }

    /** A benefit with what it yields: 第11条.残疾学生助学（5,000.00元）. */
    private String benefit(BenefitOutcome outcome) {
        String reference = phrases.of(
                "benefit",
                Map.of(
                        "measure",
                        Integer.toString(outcome.measure()),
                        "name",
                        outcome.benefit().name()));
        return phrases.of("read", Map.of("text", reference, "value", wording.outcome(outcome.outcome())));
    }
}
