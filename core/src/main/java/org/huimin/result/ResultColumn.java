package org.huimin.result;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table of results.
 *
 * @param key what programs call it, the same in every language
 * @param name its head, in the language of the result
 * @param type what its values are
 */
public record ResultColumn(String key, String name, Type type) {
    public ResultColumn {
        requireNonNull(key, "key is null");
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
    }

    /** A column that programs call by its head. */
    public ResultColumn(String name, Type type) {
        this(name, name, type);
    }

    /** What the values of a column are. */
    public enum Type {
        /** Words. */
        TEXT(ResultValue.Text.class),
        /** Whole numbers of things. */
        COUNT(ResultValue.Count.class),
        /** Exact numbers; what they count or measure is said by the head or another column. */
        DECIMAL(ResultValue.Decimal.class),
        /** Exact amounts in 元. */
        MONEY(ResultValue.Money.class),
        /** Amounts in 元 that are known only between two ends. */
        INTERVAL(ResultValue.Interval.class),
        /** Parts of a whole, 1 for all of it. */
        SHARE(ResultValue.Share.class),
        /** Days. */
        DATE(ResultValue.Date.class);

        private final Class<? extends ResultValue> valueClass;

        Type(Class<? extends ResultValue> valueClass) {
            this.valueClass = valueClass;
        }

        /** Whether a column of this type may hold a value: one of its own kind, or the unknown. */
        boolean allows(ResultValue value) {
            return value instanceof ResultValue.Unknown || valueClass.isInstance(value);
        }
    }
}
