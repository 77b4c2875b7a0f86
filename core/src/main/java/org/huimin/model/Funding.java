package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A source of money.
 *
 * @param source who pays
 * @param yuan how much, in 元, exact; unknown where the plan does not say
 */
public record Funding(String source, Optional<BigDecimal> yuan) {
    public Funding {
        requireNonNull(source, "source is null");
        requireNonNull(yuan, "yuan is null");
    }
}
