package org.huimin.wire;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Domain;
import org.huimin.model.DomainVisitor;
import org.huimin.model.Expression;
import org.huimin.model.Path;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.RateVisitor;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;
import org.huimin.vocabulary.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Maps the trees of the model to JSON: each part is an object that says its kind. */
final class TreeToWire
        implements ConditionVisitor<JsonNode>,
                ValueVisitor<JsonNode>,
                DomainVisitor<JsonNode>,
                RateVisitor<JsonNode>,
                AwardVisitor<JsonNode> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final TreeToWire INSTANCE = new TreeToWire();

    private TreeToWire() {}

    static JsonNode expression(Expression expression) {
        return expression instanceof Condition condition
                ? condition.accept(INSTANCE)
                : ((Value) expression).accept(INSTANCE);
    }

    static JsonNode optional(Optional<? extends Expression> expression) {
        return expression.isPresent() ? expression(expression.get()) : NODES.nullNode();
    }

    static JsonNode domain(Domain domain) {
        return domain.accept(INSTANCE);
    }

    static JsonNode rate(Rate rate) {
        return rate.accept(INSTANCE);
    }

    static JsonNode table(RateTable table) {
        ObjectNode node = NODES.objectNode();
        node.put("entity", table.entity());
        ArrayNode inputs = node.putArray("inputs");
        table.inputs().forEach(input -> inputs.add(path(input)));
        node.set("unit", rateUnit(table.unit()));
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> {
            ObjectNode line = rows.addObject();
            ArrayNode cells = line.putArray("cells");
            row.cells().forEach(cell -> cells.add(optional(cell)));
            line.set("award", row.award().accept(INSTANCE));
        });
        return node;
    }

    private static ObjectNode kind(String kind) {
        return NODES.objectNode().put("kind", kind);
    }

    private static ArrayNode path(Path path) {
        return names(path.references()).add(path.name());
    }

    private static ArrayNode names(Collection<String> names) {
        ArrayNode array = NODES.arrayNode();
        names.forEach(array::add);
        return array;
    }

    private static ArrayNode expressions(Collection<? extends Expression> expressions) {
        ArrayNode array = NODES.arrayNode();
        expressions.forEach(expression -> array.add(expression(expression)));
        return array;
    }

    private static JsonNode decimal(Optional<BigDecimal> number) {
        return number.isPresent() ? NODES.stringNode(number.get().toPlainString()) : NODES.nullNode();
    }

    private static JsonNode unit(Optional<Unit> unit) {
        return unit.isPresent() ? NODES.stringNode(unit.get().name()) : NODES.nullNode();
    }

    private static JsonNode rateUnit(RateUnit unit) {
        ObjectNode node = NODES.objectNode();
        node.put("money", unit.money().name());
        node.set("per", unit(unit.per()));
        return node.put("interval", WireNode.dashed(unit.interval()));
    }

    @Override
    public JsonNode visitAll(Condition.All condition) {
        return kind("all").set("conditions", expressions(condition.conditions()));
    }

    @Override
    public JsonNode visitAny(Condition.Any condition) {
        return kind("any").set("conditions", expressions(condition.conditions()));
    }

    @Override
    public JsonNode visitNot(Condition.Not condition) {
        return kind("not").set("condition", expression(condition.condition()));
    }

    @Override
    public JsonNode visitMember(Condition.Member condition) {
        return kind("member").put("entity", condition.entity());
    }

    @Override
    public JsonNode visitFlag(Condition.Flag condition) {
        return kind("flag").set("path", path(condition.field()));
    }

    @Override
    public JsonNode visitDefined(Condition.Defined condition) {
        return kind("defined").set("path", path(condition.definition()));
    }

    @Override
    public JsonNode visitComparison(Condition.Comparison condition) {
        ObjectNode node = kind("comparison");
        node.set("left", expression(condition.left()));
        node.put("relation", WireNode.dashed(condition.relation()));
        return node.set("right", expression(condition.right()));
    }

    @Override
    public JsonNode visitAmong(Condition.Among condition) {
        ObjectNode node = kind("among");
        node.set("value", expression(condition.value()));
        node.put("negated", condition.negated());
        return node.set("constants", expressions(condition.constants()));
    }

    @Override
    public JsonNode visitWithin(Condition.Within condition) {
        ObjectNode node = kind("within");
        node.set("value", expression(condition.value()));
        node.put("low", condition.low().toPlainString());
        node.put("high", condition.high().toPlainString());
        return node.set("unit", unit(condition.unit()));
    }

    @Override
    public JsonNode visitLimited(Condition.Limited condition) {
        ObjectNode node = kind("limited");
        node.set("value", expression(condition.value()));
        node.put("bound", Words.write(condition.bound()));
        return node.set("limit", expression(condition.limit()));
    }

    @Override
    public JsonNode visitAbsent(Condition.Absent condition) {
        return kind("absent").set("path", path(condition.field()));
    }

    @Override
    public JsonNode visitField(Value.FieldValue value) {
        return kind("field").set("path", path(value.field()));
    }

    @Override
    public JsonNode visitDefined(Value.DefinedValue value) {
        return kind("computed").set("path", path(value.definition()));
    }

    @Override
    public JsonNode visitArithmetic(Value.Arithmetic value) {
        ObjectNode node = kind("arithmetic");
        node.set("left", expression(value.left()));
        node.put("operator", WireNode.dashed(value.operator()));
        return node.set("right", expression(value.right()));
    }

    @Override
    public JsonNode visitNegative(Value.Negative value) {
        return kind("negative").set("value", expression(value.value()));
    }

    @Override
    public JsonNode visitExtreme(Value.Extreme value) {
        ObjectNode node = kind("extreme").put("function", Words.write(value.function()));
        return node.set("values", expressions(value.values()));
    }

    @Override
    public JsonNode visitMeasured(Value.Measured value) {
        ObjectNode node = kind("number").put("number", value.number().toPlainString());
        return node.set("units", names(value.units().stream().map(Unit::name).toList()));
    }

    @Override
    public JsonNode visitDate(Value.Date value) {
        return kind("date")
                .put("first", value.first().toString())
                .put("last", value.last().toString());
    }

    @Override
    public JsonNode visitChoice(Value.Choice value) {
        return kind("choice").put("name", value.name());
    }

    @Override
    public JsonNode visitYesNo(Value.YesNo value) {
        return kind("yes-no").put("yes", value.yes());
    }

    @Override
    public JsonNode visitYesNo(Domain.YesNo domain) {
        return kind("yes-no");
    }

    @Override
    public JsonNode visitNumeric(Domain.Numeric domain) {
        ObjectNode node = kind(domain.whole() ? "integer" : "decimal");
        node.set("unit", unit(domain.unit()));
        node.set("low", decimal(domain.low()));
        return node.set("high", decimal(domain.high()));
    }

    @Override
    public JsonNode visitMoney(Domain.Money domain) {
        return kind("money");
    }

    @Override
    public JsonNode visitDay(Domain.Day domain) {
        return kind("date");
    }

    @Override
    public JsonNode visitText(Domain.Text domain) {
        return kind("text");
    }

    @Override
    public JsonNode visitChoices(Domain.Choices domain) {
        return kind("choices").set("names", names(domain.names()));
    }

    @Override
    public JsonNode visitReference(Domain.Reference domain) {
        return kind("reference").put("entity", domain.entity());
    }

    @Override
    public JsonNode visitFlat(Rate.Flat rate) {
        return kind("flat").set("award", rate.award().accept(this));
    }

    @Override
    public JsonNode visitTabled(Rate.Tabled rate) {
        return kind("table").set("table", table(rate.table()));
    }

    @Override
    public JsonNode visitNamed(Rate.Named rate) {
        return kind("see").put("name", rate.table());
    }

    @Override
    public JsonNode visitAmount(Award.Amount award) {
        ObjectNode node = kind("amount").put("number", award.number().toPlainString());
        return node.put("upTo", award.upTo()).set("unit", rateUnit(award.unit()));
    }

    @Override
    public JsonNode visitDiscount(Award.Discount award) {
        return kind("discount").put("percentOfPrice", award.percentOfPrice().toPlainString());
    }

    @Override
    public JsonNode visitFree(Award.Free award) {
        return kind("free");
    }

    @Override
    public JsonNode visitOpen(Award.Open award) {
        return kind("open");
    }

    @Override
    public JsonNode visitNothing(Award.Nothing award) {
        return kind("none");
    }
}
