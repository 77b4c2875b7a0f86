package org.huimin.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What one member of an entity is entitled to.
 *
 * @param entity the entity
 * @param outcomes what each benefit of the entity yields, in the order of the plan
 * @param choices what is taken of each choice group
 * @param totals all of it together
 */
public record Entitlement(String entity, List<BenefitOutcome> outcomes, List<ChoiceOutcome> choices, Totals totals) {
    public Entitlement {
        requireNonNull(entity, "entity is null");
        outcomes = List.copyOf(outcomes);
        choices = List.copyOf(choices);
        requireNonNull(totals, "totals is null");
    }
}
