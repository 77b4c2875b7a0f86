package org.huimin.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What is taken of a choice group.
 *
 * @param name the group's name
 * @param taken the outcome that is taken; absent where nothing is due or it can't be told
 * @param between the outcomes between which it can't be told, two or more, or one that is itself undetermined; empty where it
 *     can be told
 */
public record ChoiceOutcome(String name, Optional<BenefitOutcome> taken, List<BenefitOutcome> between) {
    public ChoiceOutcome {
        requireNonNull(name, "name is null");
        requireNonNull(taken, "taken is null");
        between = List.copyOf(between);
    }
}
