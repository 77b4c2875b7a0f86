package org.huimin.plugin;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan gives a plugin: the settings of its line {@code 启用:nanguan(措施数 67)}, or the lines {@code 属性} of one
 * measure or benefit. The host has compared it with the plugin's descriptor: every value has the type that the descriptor
 * declares, what is required is there, and what the plan leaves out has its default, if there is one.
 *
 * <p>Values are asked for by the name in the descriptor's key, whichever of its names the plan uses, and with the method of
 * the declared type:
 *
 * <table>
 * <caption>Types of a descriptor</caption>
 * <tr><th>declared as</th><th>method</th><th>a plan writes</th></tr>
 * <tr><td>{@code text}, {@code choice}</td><td>{@link #text}</td><td>{@code 2081006}</td></tr>
 * <tr><td>{@code whole-number}</td><td>{@link #wholeNumber}</td><td>{@code 67}</td></tr>
 * <tr><td>{@code number}</td><td>{@link #number}</td><td>{@code 0.5}</td></tr>
 * <tr><td>{@code money}</td><td>{@link #money}</td><td>{@code 1.5万元}, {@code 500 yuan}</td></tr>
 * <tr><td>{@code share}</td><td>{@link #share}</td><td>{@code 80%}</td></tr>
 * <tr><td>{@code yes-no}</td><td>{@link #yesNo}</td><td>{@code 是}, {@code no}</td></tr>
 * <tr><td>{@code date}</td><td>{@link #date}</td><td>{@code 2016-12-31}</td></tr>
 * <tr><td>{@code table}</td><td>{@link #table}</td><td>{@code data/actuals.csv}</td></tr>
 * </table>
 *
 * <p>Asking for a name that the descriptor does not declare, or for another kind of value than it declares, is a fault of
 * the plugin: an {@link IllegalArgumentException}.
 */
public final class Values {
    /** No values, and none declared. */
    public static final Values NONE = new Values(Set.of(), Map.of());

    private final Set<String> declared;
    private final Map<String, Object> values;

    /**
     * Values as the host hands them out. Plugins need it for tests of their own classes alone.
     *
     * @param declared every name that may be asked for
     * @param values the values of those that have one: {@link String}, {@link Long}, {@link BigDecimal} (money in 元, a
     *     share with 1 for all), {@link Boolean}, {@link LocalDate} or {@link DataTable}
     */
    public Values(Set<String> declared, Map<String, ?> values) {
        this.declared = Set.copyOf(declared);
        this.values = new LinkedHashMap<>(values);
        values.forEach((name, value) -> {
            requireNonNull(value, "value is null");
            requireDeclared(name);
        });
    }

    private void requireDeclared(String name) {
        if (!declared.contains(name)) {
            throw new IllegalArgumentException("the descriptor declares no '" + name + "'");
        }
    }

    /** The names that the descriptor declares. */
    public Set<String> declared() {
        return declared;
    }

    /** Whether there is a value. */
    public boolean has(String name) {
        requireDeclared(name);
        return values.containsKey(name);
    }

    /** Words, or one of the words of a choice. */
    public Optional<String> text(String name) {
        return value(name, String.class);
    }

    /** A whole number. */
    public Optional<Long> wholeNumber(String name) {
        return value(name, Long.class);
    }

    /** An exact number. */
    public Optional<BigDecimal> number(String name) {
        return value(name, BigDecimal.class);
    }

    /** An exact amount in 元, in whatever unit the plan gives it. */
    public Optional<BigDecimal> money(String name) {
        return value(name, BigDecimal.class);
    }

    /** A part of a whole; 1 is all of it. */
    public Optional<BigDecimal> share(String name) {
        return value(name, BigDecimal.class);
    }

    /** Yes or no. */
    public Optional<Boolean> yesNo(String name) {
        return value(name, Boolean.class);
    }

    /** A day. */
    public Optional<LocalDate> date(String name) {
        return value(name, LocalDate.class);
    }

    /** A table in a file, which the host has read. */
    public Optional<DataTable> table(String name) {
        return value(name, DataTable.class);
    }

    private <T> Optional<T> value(String name, Class<T> type) {
        requireDeclared(name);
        @Nullable Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' is declared with another type: its value is " + value
                    + ", no " + type.getSimpleName());
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values given && declared.equals(given.declared) && values.equals(given.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
