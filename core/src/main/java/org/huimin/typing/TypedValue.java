package org.huimin.typing;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.huimin.source.Span;

/**
 * A value, and what is known of it.
 *
 * @param value the value
 * @param type what kind of value it is
 * @param optional the fields and references that it reads and that may have no value
 * @param span where it stands
 */
public record TypedValue(Value value, ValueType type, Set<Path> optional, Span span) {
    public TypedValue {
        requireNonNull(value, "value is null");
        requireNonNull(type, "type is null");
        optional = Set.copyOf(optional);
        requireNonNull(span, "span is null");
    }
}
