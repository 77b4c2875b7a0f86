package org.huimin.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.Entitlement;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.OutcomeVisitor;
import org.huimin.evaluate.Totals;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import org.huimin.wording.PlanWording;

/** Puts entitlements into tables: a row for each benefit, and a row of totals for each member. */
final class EntitlementTables {
    private static final ResultValue UNKNOWN = new ResultValue.Unknown();

    private EntitlementTables() {}

    static Result of(List<Entitlement> entitlements, PlanWording wording, MessageWriter messages) {
        List<List<ResultValue>> benefits = new ArrayList<>();
        List<List<ResultValue>> totals = new ArrayList<>();
        boolean complete = true;
        for (Entitlement entitlement : entitlements) {
            entitlement.outcomes().forEach(outcome -> benefits.add(row(outcome, wording)));
            totals.add(row(entitlement));
            complete &= entitlement.totals().complete();
        }
        return new Result(
                List.of(
                        new ResultTable(messages.phrase("table.benefits"), benefitColumns(messages), benefits),
                        new ResultTable(messages.phrase("table.totals"), totalColumns(messages), totals)),
                List.of(),
                complete);
    }

    private static ResultColumn column(MessageWriter messages, String key, ResultColumn.Type type) {
        return new ResultColumn(messages.phrase("column." + key), type);
    }

    private static List<ResultColumn> benefitColumns(MessageWriter messages) {
        return List.of(
                column(messages, "measure", ResultColumn.Type.COUNT),
                column(messages, "benefit", ResultColumn.Type.TEXT),
                column(messages, "entity", ResultColumn.Type.TEXT),
                column(messages, "status", ResultColumn.Type.TEXT),
                column(messages, "amount", ResultColumn.Type.MONEY),
                column(messages, "cap", ResultColumn.Type.MONEY),
                column(messages, "discount", ResultColumn.Type.TEXT),
                column(messages, "form", ResultColumn.Type.TEXT),
                column(messages, "missing", ResultColumn.Type.TEXT),
                column(messages, "choice", ResultColumn.Type.TEXT),
                column(messages, "chosen", ResultColumn.Type.TEXT));
    }

    private static List<ResultColumn> totalColumns(MessageWriter messages) {
        return List.of(
                column(messages, "entity", ResultColumn.Type.TEXT),
                column(messages, "amount", ResultColumn.Type.MONEY),
                column(messages, "cap", ResultColumn.Type.MONEY),
                column(messages, "in-kind", ResultColumn.Type.COUNT),
                column(messages, "open", ResultColumn.Type.COUNT),
                column(messages, "undetermined", ResultColumn.Type.COUNT),
                column(messages, "complete", ResultColumn.Type.TEXT));
    }

    private static List<ResultValue> row(BenefitOutcome outcome, PlanWording wording) {
        List<ResultValue> row = new ArrayList<>();
        row.add(new ResultValue.Count(outcome.measure()));
        row.add(text(outcome.benefit().name()));
        row.add(text(outcome.benefit().entity()));
        row.addAll(outcome.outcome().accept(new Cells()));
        row.add(text(outcome.benefit().form().orElse("")));
        row.add(text(missing(outcome.outcome(), wording)));
        row.add(text(outcome.benefit().choice().orElse("")));
        row.add(text(outcome.standing().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return row;
    }

    private static String missing(Outcome outcome, PlanWording wording) {
        return outcome instanceof Outcome.Undetermined undetermined
                ? undetermined.missing().stream().map(wording::path).collect(Collectors.joining(" "))
                : "";
    }

    private static List<ResultValue> row(Entitlement entitlement) {
        Totals totals = entitlement.totals();
        return List.of(
                text(entitlement.entity()),
                new ResultValue.Money(totals.determined()),
                new ResultValue.Money(totals.atMost()),
                new ResultValue.Count(totals.inKind()),
                new ResultValue.Count(totals.open()),
                new ResultValue.Count(totals.undetermined()),
                text(totals.complete() ? "yes" : "no"));
    }

    private static ResultValue text(String text) {
        return new ResultValue.Text(text);
    }

    /** The cells of an outcome: status, amount, cap, discount. */
    private record Cells() implements OutcomeVisitor<List<ResultValue>> {
        private List<ResultValue> cells(
                String status, Optional<BigDecimal> amount, Optional<BigDecimal> cap, Optional<BigDecimal> discount) {
            return List.of(
                    text(status),
                    amount.<ResultValue>map(ResultValue.Money::new).orElse(UNKNOWN),
                    cap.<ResultValue>map(ResultValue.Money::new).orElse(UNKNOWN),
                    text(discount.map(BigDecimal::toPlainString).orElse("")));
        }

        @Override
        public List<ResultValue> visitGranted(Outcome.Granted outcome) {
            return cells("granted", Optional.of(outcome.yuan()), Optional.empty(), Optional.empty());
        }

        @Override
        public List<ResultValue> visitGrantedUpTo(Outcome.GrantedUpTo outcome) {
            return cells("granted-up-to", Optional.empty(), Optional.of(outcome.yuan()), Optional.empty());
        }

        @Override
        public List<ResultValue> visitGrantedInKind(Outcome.GrantedInKind outcome) {
            return cells("granted-in-kind", Optional.empty(), Optional.empty(), outcome.percentOfPrice());
        }

        @Override
        public List<ResultValue> visitGrantedOpen(Outcome.GrantedOpen outcome) {
            return cells("granted-open", Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public List<ResultValue> visitNotEntitled(Outcome.NotEntitled outcome) {
            return cells("not-entitled", Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public List<ResultValue> visitUndetermined(Outcome.Undetermined outcome) {
            return cells("undetermined", Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
