package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.source.Span;

/**
 * What an amount is paid for and how often: {@code 元/户/年}, {@code 元/张 一次性}.
 *
 * @param money the unit of money
 * @param per the units behind the slashes, in their order
 * @param once whether it is paid once
 * @param span where it stands
 */
public record RateUnit(UnitName money, List<UnitName> per, boolean once, Span span) {
    public RateUnit {
        requireNonNull(money, "money is null");
        per = List.copyOf(per);
        requireNonNull(span, "span is null");
    }
}
