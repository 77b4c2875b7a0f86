package org.huimin.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Plan;
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

    /** What must hold, each once and in order: the parts of an And, or the condition itself. */
    List<String> parts(Condition condition) {
        List<String> parts = new ArrayList<>();
        collect(condition, parts);
        Collections.sort(parts);
        return parts;
    }

    private void collect(Condition condition, List<String> parts) {
        Condition meant = meant(condition);
        if (meant instanceof Condition.All all) {
            for (Condition part : all.conditions()) {
                collect(part, parts);
            }
        } else if (!(meant instanceof Condition.Member)) {
            String part = text(meant);
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
    }

    private String text(Condition condition) {
        Condition meant = meant(condition);
        if (meant instanceof Condition.All) {
            return "(" + String.join("&", parts(meant)) + ")";
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
