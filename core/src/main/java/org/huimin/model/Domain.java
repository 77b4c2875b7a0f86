package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huimin.vocabulary.Unit;

/** The values that a field may have. */
public sealed interface Domain {
    /** Calls the visitor's method for this one. */
    <R> R accept(DomainVisitor<R> visitor);

    /** 是 or 否. */
    record YesNo() implements Domain {
        @Override
        public <R> R accept(DomainVisitor<R> visitor) {
            return visitor.visitYesNo(this);
        }
    }

    /**
     * A number.
     *
     * @param whole whether only whole numbers are values: 整数
     * @param unit what it counts or measures; absent for a plain number
     * @param low the smallest value, in the unit
     * @param high the largest value, in the unit
     */
    record Numeric(boolean whole, Optional<Unit> unit, Optional<BigDecimal> low, Optional<BigDecimal> high)
            implements Domain {
        public Numeric {
            requireNonNull(unit, "unit is null");
            requireNonNull(low, "low is null");
            requireNonNull(high, "high is null");
        }

        @Override
        public <R> R accept(DomainVisitor<R> visitor) {
            return visitor.visitNumeric(this);
        }
    }

    /** An amount of money, in 元. */
    record Money() implements Domain {
        @Override
        public <R> R accept(DomainVisitor<R> visitor) {
            return visitor.visitMoney(this);
        }
    }

    /** A day. */
    record Day() implements Domain {
        @Override
        public <R> R accept(DomainVisitor<R> visitor) {
            return visitor.visitDay(this);
        }
    }

    /** Any text. */
    record Text() implements Domain {
        @Override
        public <R> R accept(DomainVisitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /** One of some choices. */
    record Choices(List<String> names) implements Domain {
        public Choices {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(DomainVisitor<R> visitor) {
            return visitor.visitChoices(this);
        }
    }

    /** A member of an entity. */
    record Reference(String entity) implements Domain {
        public Reference {
            requireNonNull(entity, "entity is null");
        }

        @Override
        public <R> R accept(DomainVisitor<R> visitor) {
            return visitor.visitReference(this);
        }
    }
}
