package org.huimin.budget;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.huimin.source.Span;

/**
 * How many receive a benefit, or one row of its rate table, as the table of headcounts has it.
 *
 * @param recipients how many members; absent where the table only counts units
 * @param quantity how many units the rate is paid for in all; absent where the table does not say
 * @param place where the table says so
 */
record Count(Optional<Range> recipients, Optional<Range> quantity, Span place) {
    Count {
        requireNonNull(recipients, "recipients is null");
        requireNonNull(quantity, "quantity is null");
        requireNonNull(place, "place is null");
    }
}
