package org.huimin.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.Domain;
import org.huimin.model.Expression;
import org.huimin.model.Path;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Function;

/** Maps JSON to the trees of the model. */
final class WireToTree {
    private static final Set<String> CONDITIONS = Set.of(
            "all", "any", "not", "member", "flag", "defined", "comparison", "among", "within", "limited", "absent");
    private static final Set<String> CONSTANTS = Set.of("number", "date", "choice", "yes-no");

    private WireToTree() {}

    static Expression expression(WireNode node) {
        return CONDITIONS.contains(kind(node)) ? condition(node) : value(node);
    }

    private static String kind(WireNode node) {
        return node.get("kind").text();
    }

    static Condition condition(WireNode node) {
        return node.end(
                switch (kind(node)) {
                    case "all" -> new Condition.All(node.list("conditions", WireToTree::condition));
                    case "any" -> new Condition.Any(node.list("conditions", WireToTree::condition));
                    case "not" -> new Condition.Not(condition(node.get("condition")));
                    case "member" -> new Condition.Member(node.get("entity").text());
                    case "flag" -> new Condition.Flag(path(node.get("path")));
                    case "defined" -> new Condition.Defined(path(node.get("path")));
                    case "comparison" ->
                        new Condition.Comparison(
                                value(node.get("left")),
                                node.get("relation").constant(Condition.Relation.values()),
                                value(node.get("right")));
                    case "among" ->
                        new Condition.Among(
                                value(node.get("value")),
                                node.get("negated").flag(),
                                node.list("constants", WireToTree::constant));
                    case "within" ->
                        new Condition.Within(
                                value(node.get("value")),
                                node.get("low").decimal(),
                                node.get("high").decimal(),
                                node.optional("unit", WireNode::unit));
                    case "limited" ->
                        new Condition.Limited(
                                value(node.get("value")),
                                node.get("bound").word(Bound.class),
                                constant(node.get("limit")));
                    case "absent" -> new Condition.Absent(path(node.get("path")));
                    default ->
                        throw node.get("kind")
                                .fault(
                                        PlanJsonProblem.Key.UNKNOWN_WORD,
                                        kind(node),
                                        "is no kind of condition: " + kind(node));
                });
    }

    static Value value(WireNode node) {
        if (CONSTANTS.contains(kind(node))) {
            return constant(node);
        }
        return node.end(
                switch (kind(node)) {
                    case "field" -> new Value.FieldValue(path(node.get("path")));
                    case "computed" -> new Value.DefinedValue(path(node.get("path")));
                    case "arithmetic" ->
                        new Value.Arithmetic(
                                value(node.get("left")),
                                node.get("operator").constant(Value.Operator.values()),
                                value(node.get("right")));
                    case "negative" -> new Value.Negative(value(node.get("value")));
                    case "extreme" ->
                        new Value.Extreme(
                                node.get("function").word(Function.class), node.list("values", WireToTree::value));
                    default ->
                        throw node.get("kind")
                                .fault(
                                        PlanJsonProblem.Key.UNKNOWN_WORD,
                                        kind(node),
                                        "is no kind of value: " + kind(node));
                });
    }

    private static Value.Constant constant(WireNode node) {
        return node.end(
                switch (kind(node)) {
                    case "number" ->
                        new Value.Measured(node.get("number").decimal(), node.list("units", WireNode::unit));
                    case "date" ->
                        new Value.Date(node.get("first").day(), node.get("last").day());
                    case "choice" -> new Value.Choice(node.get("name").text());
                    case "yes-no" -> new Value.YesNo(node.get("yes").flag());
                    default ->
                        throw node.get("kind")
                                .fault(
                                        PlanJsonProblem.Key.UNKNOWN_WORD,
                                        kind(node),
                                        "is no kind of constant: " + kind(node));
                });
    }

    private static Path path(WireNode node) {
        List<String> names = node.list(WireNode::text);
        if (names.isEmpty()) {
            throw node.fault(PlanJsonProblem.Key.EMPTY, "is empty");
        }
        return new Path(names.subList(0, names.size() - 1), names.get(names.size() - 1));
    }

    static Domain domain(WireNode node) {
        String kind = kind(node);
        return node.end(
                switch (kind) {
                    case "yes-no" -> new Domain.YesNo();
                    case "integer", "decimal" ->
                        new Domain.Numeric(
                                kind.equals("integer"),
                                node.optional("unit", WireNode::unit),
                                node.optional("low", WireNode::decimal),
                                node.optional("high", WireNode::decimal));
                    case "money" -> new Domain.Money();
                    case "date" -> new Domain.Day();
                    case "text" -> new Domain.Text();
                    case "choices" -> new Domain.Choices(node.list("names", WireNode::text));
                    case "reference" -> new Domain.Reference(node.get("entity").text());
                    default ->
                        throw node.get("kind")
                                .fault(PlanJsonProblem.Key.UNKNOWN_WORD, kind, "is no kind of domain: " + kind);
                });
    }

    static Rate rate(WireNode node) {
        return node.end(
                switch (kind(node)) {
                    case "flat" -> new Rate.Flat(award(node.get("award")));
                    case "table" -> new Rate.Tabled(table(node.get("table")));
                    case "see" -> new Rate.Named(node.get("name").text());
                    default ->
                        throw node.get("kind")
                                .fault(
                                        PlanJsonProblem.Key.UNKNOWN_WORD,
                                        kind(node),
                                        "is no kind of rate: " + kind(node));
                });
    }

    static RateTable table(WireNode node) {
        List<Path> inputs = node.list("inputs", WireToTree::path);
        return node.end(new RateTable(
                node.get("entity").text(),
                inputs,
                rateUnit(node.get("unit")),
                node.list("rows", row -> row(row, inputs.size()))));
    }

    private static RateTable.Row row(WireNode node, int width) {
        List<Optional<Condition>> cells =
                node.list("cells", cell -> cell.isNull() ? Optional.empty() : Optional.of(condition(cell)));
        if (cells.size() != width) {
            throw node.get("cells").fault(PlanJsonProblem.Key.OTHER_WIDTH, "are not as many as the inputs");
        }
        return node.end(new RateTable.Row(cells, award(node.get("award"))));
    }

    private static Award award(WireNode node) {
        return node.end(
                switch (kind(node)) {
                    case "amount" ->
                        new Award.Amount(
                                node.get("number").decimal(), node.get("upTo").flag(), rateUnit(node.get("unit")));
                    case "discount" ->
                        new Award.Discount(node.get("percentOfPrice").decimal());
                    case "free" -> new Award.Free();
                    case "open" -> new Award.Open();
                    case "none" -> new Award.Nothing();
                    default ->
                        throw node.get("kind")
                                .fault(
                                        PlanJsonProblem.Key.UNKNOWN_WORD,
                                        kind(node),
                                        "is no kind of award: " + kind(node));
                });
    }

    private static RateUnit rateUnit(WireNode node) {
        return node.end(new RateUnit(
                node.get("money").unit(),
                node.optional("per", WireNode::unit),
                node.get("interval").constant(RateUnit.Interval.values())));
    }
}
