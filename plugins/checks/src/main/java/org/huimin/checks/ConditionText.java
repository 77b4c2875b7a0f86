package org.huimin.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Plan;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/**
 * Writes conditions so that two that are the same but for the order of their parts, or for a definition in place of what it
 * stands for, are written the same.
 */
final class ConditionText {
    private final Map<String, Definition> definitions = new HashMap<>();
    private final PlanWording wording;

    ConditionText(Plan plan) {
        wording = new PlanWording(Language.CHINESE, plan);
        for (Definition definition : plan.definitions()) {
            definitions.put(definition.name(), definition);
        }
    }

    /**
     * Something that must hold.
     *
     * @param text how it is written
     * @param subject for a limit, what is limited and how; empty for anything else
     * @param direction 1 where a higher limit asks for more, -1 where a lower one does
     * @param limit the limit
     */
    record Part(String text, String subject, int direction, BigDecimal limit) {
        /** Whether the other holds wherever this does. */
        boolean implies(Part other) {
            return text.equals(other.text)
                    || (direction != 0
                            && subject.equals(other.subject)
                            && limit.compareTo(other.limit) * direction >= 0);
        }
    }

    /** The parts of an And, or the condition itself; none for a condition that always holds. */
    List<Part> parts(Condition condition) {
        List<Part> parts = new ArrayList<>();
        collect(condition, parts);
        return parts;
    }

    /** Whether some parts together imply each of others. */
    static boolean imply(List<Part> parts, List<Part> others) {
        for (Part other : others) {
            boolean implied = false;
            for (Part part : parts) {
                implied |= part.implies(other);
            }
            if (!implied) {
                return false;
            }
        }
        return true;
    }

    private void collect(Condition condition, List<Part> parts) {
        Condition meant = meant(condition);
        if (meant instanceof Condition.All all) {
            for (Condition part : all.conditions()) {
                collect(part, parts);
            }
        } else if (!(meant instanceof Condition.Member)) {
            parts.add(part(meant));
        }
    }

    private Part part(Condition condition) {
        if (condition instanceof Condition.Limited limited && limited.limit() instanceof Value.Measured measured) {
            String units = measured.units().isEmpty()
                    ? ""
                    : wording.unit(measured.units().get(0));
            String subject =
                    wording.value(limited.value()) + ' ' + limited.bound().name() + ' ' + units;
            return new Part(text(condition), subject, direction(limited.bound()), measured.number());
        }
        return new Part(text(condition), "", 0, BigDecimal.ZERO);
    }

    private static int direction(Bound bound) {
        return switch (bound) {
            case FROM, OVER, SINCE -> 1;
            case UP_TO, UNDER, UNTIL -> -1;
        };
    }

    private String text(Condition condition) {
        Condition meant = meant(condition);
        if (meant instanceof Condition.All) {
            List<String> texts = new ArrayList<>();
            for (Part part : parts(meant)) {
                texts.add(part.text());
            }
            Collections.sort(texts);
            return "(" + String.join("&", texts) + ")";
        }
        if (meant instanceof Condition.Any any) {
            List<String> texts = new ArrayList<>();
            for (Condition part : any.conditions()) {
                texts.add(text(part));
            }
            Collections.sort(texts);
            return "(" + String.join("|", texts) + ")";
        }
        if (meant instanceof Condition.Not not) {
            return "!" + text(not.condition());
        }
        return wording.condition(meant);
    }

    /** What a definition of the entity itself stands for; any other condition as it is. */
    private Condition meant(Condition condition) {
        Condition meant = condition;
        while (meant instanceof Condition.Defined defined
                && defined.definition().references().isEmpty()) {
            Optional<Definition> definition =
                    Optional.ofNullable(definitions.get(defined.definition().name()));
            if (definition.isEmpty() || !(definition.get().expression() instanceof Condition expression)) {
                return meant;
            }
            meant = expression;
        }
        return meant;
    }
}
