package org.huimin.model;

import static java.util.Objects.requireNonNull;

/** What a benefit grants to those who are eligible. */
public sealed interface Rate {
    /** Calls the visitor's method for this one. */
    <R> R accept(RateVisitor<R> visitor);

    /** The same for everybody. */
    record Flat(Award award) implements Rate {
        public Flat {
            requireNonNull(award, "award is null");
        }

        @Override
        public <R> R accept(RateVisitor<R> visitor) {
            return visitor.visitFlat(this);
        }
    }

    /** By a table of the benefit's own. */
    record Tabled(RateTable table) implements Rate {
        public Tabled {
            requireNonNull(table, "table is null");
        }

        @Override
        public <R> R accept(RateVisitor<R> visitor) {
            return visitor.visitTabled(this);
        }
    }

    /** By a table of the plan: 见 名称. */
    record Named(String table) implements Rate {
        public Named {
            requireNonNull(table, "table is null");
        }

        @Override
        public <R> R accept(RateVisitor<R> visitor) {
            return visitor.visitNamed(this);
        }
    }
}
