package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.huimin.source.Span;

/**
 * A reference to a measure by its number: {@code 第9条}, {@code 2015年第12条}, {@code 第11条.残疾学生助学}.
 *
 * @param year the year of the plan that is meant, if it is another one
 * @param number the measure's number
 * @param benefit the benefit of the measure that is meant
 * @param span where it stands
 */
public record MeasureReference(OptionalInt year, int number, Optional<Name> benefit, Span span) {
    public MeasureReference {
        requireNonNull(year, "year is null");
        requireNonNull(benefit, "benefit is null");
        requireNonNull(span, "span is null");
    }
}
