package org.huimin.wire;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.ChoiceOutcome;
import org.huimin.evaluate.Entitlement;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.OutcomeVisitor;
import org.huimin.evaluate.Standing;
import org.huimin.model.Benefit;
import org.huimin.wording.Line;
import org.huimin.wording.PlanWording;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what members of entities are entitled to as JSON: amounts are strings in 元 with two decimals, a discount is the
 * percent of the price that is still to be paid, and what does not apply is {@code null}.
 */
public final class EntitlementJson {
    /** The version of the JSON's shape. */
    public static final int VERSION = 1;

    private final PlanWording wording;
    private final Function<String, Optional<TracePlace>> places;
    private final JsonMapper mapper =
            JsonMapper.builder().defaultPrettyPrinter(Indented.printer()).build();

    /**
     * A writer.
     *
     * @param wording the words of the traces
     * @param places where the plan says what a path of its elements stands for, if that is known
     */
    public EntitlementJson(PlanWording wording, Function<String, Optional<TracePlace>> places) {
        this.wording = requireNonNull(wording, "wording is null");
        this.places = requireNonNull(places, "places is null");
    }

    /** Entitlements as indented JSON in UTF-8, with a line feed at its end. */
    public byte[] write(List<Entitlement> entitlements) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("version", VERSION);
        ArrayNode benefits = document.putArray("benefits");
        ArrayNode totals = document.putArray("totals");
        for (Entitlement entitlement : entitlements) {
            entitlement.outcomes().forEach(outcome -> addBenefit(benefits.addObject(), outcome, entitlement.choices()));
            addTotals(totals.addObject(), entitlement);
        }
        String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void addBenefit(ObjectNode node, BenefitOutcome outcome, List<ChoiceOutcome> choices) {
        Benefit benefit = outcome.benefit();
        node.put("measure", outcome.measure());
        node.put("benefit", benefit.name());
        node.put("entity", benefit.entity());
        outcome.outcome().accept(new OutcomeNode(node, benefit));
        node.put("choice", benefit.choice().orElse(null));
        node.put("chosen", chosen(outcome.standing()));
        ArrayNode trace = node.putArray("trace");
        wording.explanation(outcome, choices).forEach(line -> addLine(trace.addObject(), line));
    }

    private static String chosen(Standing standing) {
        return switch (standing) {
            case CHOSEN -> "yes";
            case NOT_ENTITLED -> "no";
            case ALTERNATIVE -> "alternative";
            case UNDETERMINED -> "undetermined";
            case IRRELEVANT -> "irrelevant";
        };
    }

    private void addLine(ObjectNode node, Line line) {
        node.put("depth", line.depth());
        node.put("mark", line.mark().name().toLowerCase(Locale.ROOT));
        node.put("text", line.text());
        Optional<TracePlace> place = line.where().flatMap(places);
        node.put("file", place.map(TracePlace::file).orElse(null));
        node.put("line", place.map(TracePlace::line).orElse(null));
    }

    private static void addTotals(ObjectNode node, Entitlement entitlement) {
        node.put("entity", entitlement.entity());
        node.put("determined", entitlement.totals().determined().toPlainString());
        node.put("atMost", entitlement.totals().atMost().toPlainString());
        node.put("inKind", entitlement.totals().inKind());
        node.put("open", entitlement.totals().open());
        node.put("undetermined", entitlement.totals().undetermined());
        node.put("complete", entitlement.totals().complete());
    }

    /** Puts the properties of an outcome into the object of its benefit. */
    private record OutcomeNode(ObjectNode node, Benefit benefit) implements OutcomeVisitor<ObjectNode> {
        private ObjectNode put(
                String status, Optional<BigDecimal> amount, Optional<BigDecimal> cap, Optional<BigDecimal> discount) {
            node.put("status", status);
            node.put("amount", amount.map(BigDecimal::toPlainString).orElse(null));
            node.put("cap", cap.map(BigDecimal::toPlainString).orElse(null));
            node.put("discount", discount.map(BigDecimal::toPlainString).orElse(null));
            node.put("form", benefit.form().orElse(null));
            node.putArray("missing");
            return node;
        }

        private ObjectNode put(String status) {
            return put(status, Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public ObjectNode visitGranted(Outcome.Granted outcome) {
            return put("granted", Optional.of(outcome.yuan()), Optional.empty(), Optional.empty());
        }

        @Override
        public ObjectNode visitGrantedUpTo(Outcome.GrantedUpTo outcome) {
            return put("granted-up-to", Optional.empty(), Optional.of(outcome.yuan()), Optional.empty());
        }

        @Override
        public ObjectNode visitGrantedInKind(Outcome.GrantedInKind outcome) {
            return put("granted-in-kind", Optional.empty(), Optional.empty(), outcome.percentOfPrice());
        }

        @Override
        public ObjectNode visitGrantedOpen(Outcome.GrantedOpen outcome) {
            return put("granted-open");
        }

        @Override
        public ObjectNode visitNotEntitled(Outcome.NotEntitled outcome) {
            return put("not-entitled");
        }

        @Override
        public ObjectNode visitUndetermined(Outcome.Undetermined outcome) {
            ObjectNode undetermined = put("undetermined");
            ArrayNode missing = undetermined.withArray("missing");
            outcome.missing().forEach(path -> missing.add(path.text()));
            return undetermined;
        }
    }
}
