package org.huimin.declaration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.huimin.source.Span;
import org.huimin.vocabulary.FieldKind;

/**
 * The type cell of an entity's field.
 *
 * @param kind the type
 * @param optional whether it may have no value: 可无
 * @param span where it stands
 */
public record FieldType(Kind kind, boolean optional, Span span) {
    /** What values a field has. */
    public sealed interface Kind {
        /** Calls the visitor's method for this one. */
        <R> R accept(KindVisitor<R> visitor);
    }

    /**
     * Takes the family of types apart.
     *
     * @param <R> what a visit gives
     */
    public interface KindVisitor<R> {
        R visitSimple(Simple kind);

        R visitNumeric(Numeric kind);

        R visitNames(Names kind);
    }

    /** A type with a word of its own, such as 是否 or 日期. */
    public record Simple(FieldKind kind) implements Kind {
        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.visitSimple(this);
        }
    }

    /**
     * A whole or decimal number: 整数(周岁) 0-130.
     *
     * @param kind {@code INTEGER} or {@code DECIMAL}
     * @param unit what it counts or measures
     * @param low the smallest value
     * @param high the largest value
     */
    public record Numeric(FieldKind kind, Optional<UnitName> unit, Optional<Numeral> low, Optional<Numeral> high)
            implements Kind {
        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.visitNumeric(this);
        }
    }

    /**
     * A list of choices; a single name may also be an entity that is referred to.
     *
     * @param names the choices as written, 无 among them
     */
    public record Names(List<Name> names) implements Kind {
        public Names {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.visitNames(this);
        }
    }

    public FieldType {
        requireNonNull(kind, "kind is null");
        requireNonNull(span, "span is null");
    }
}
