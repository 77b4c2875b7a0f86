package org.huimin.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of JSON at its place, taken apart strictly: what it is asked for must be there, and {@link #end} refuses what nobody
 * asked for.
 */
final class WireNode {
    private static final int MOST_DIGITS = 50;
    private static final int MOST_DECIMALS = 36;
    /** A condition as deep as the compiler allows, its parts in lists, and what is around it. */
    static final int MOST_DEPTH = 600;

    private final JsonNode json;
    private final String place;
    private final int depth;
    private final Set<String> asked = new HashSet<>();

    private WireNode(JsonNode json, String place, int depth) {
        if (depth > MOST_DEPTH) {
            throw WireFault.of(PlanJsonProblem.Key.TOO_DEEP, place, "is nested too deeply");
        }
        this.json = json;
        this.place = place;
        this.depth = depth;
    }

    static WireNode of(@Nullable JsonNode json, String place) {
        if (json == null) {
            throw WireFault.of(PlanJsonProblem.Key.MISSING, place, "is missing");
        }
        return new WireNode(json, place, 0);
    }

    /** Says what is wrong with this part. */
    WireFault fault(PlanJsonProblem.Key key, String fault) {
        return WireFault.of(key, place, fault);
    }

    /** The same, where a text that stands there is wrong. */
    WireFault fault(PlanJsonProblem.Key key, String written, String fault) {
        return WireFault.of(key, place, written, fault);
    }

    boolean isNull() {
        return json.isNull();
    }

    /** A property, which must be there. */
    WireNode get(String name) {
        if (!json.isObject()) {
            throw fault(PlanJsonProblem.Key.NO_OBJECT, "is no object");
        }
        JsonNode value = json.get(name);
        if (value == null) {
            throw WireFault.of(PlanJsonProblem.Key.MISSING, place + "." + name, "is missing");
        }
        asked.add(name);
        return new WireNode(value, place + "." + name, depth + 1);
    }

    /** A property whose value may be null. */
    <T> Optional<T> optional(String name, Function<WireNode, T> reader) {
        WireNode value = get(name);
        return value.isNull() ? Optional.empty() : Optional.of(reader.apply(value));
    }

    /** A property that is a list. */
    <T> List<T> list(String name, Function<WireNode, T> reader) {
        return get(name).list(reader);
    }

    <T> List<T> list(Function<WireNode, T> reader) {
        if (!json.isArray()) {
            throw fault(PlanJsonProblem.Key.NO_LIST, "is no list");
        }
        List<T> values = new ArrayList<>();
        for (int index = 0; index < json.size(); index++) {
            values.add(reader.apply(new WireNode(json.get(index), place + "[" + index + "]", depth + 1)));
        }
        return values;
    }

    /** What was read, once every property has been asked for. */
    <T> T end(T read) {
        for (String name : json.propertyNames()) {
            if (!asked.contains(name)) {
                throw WireFault.of(PlanJsonProblem.Key.UNKNOWN, place + "." + name, "is not known");
            }
        }
        return read;
    }

    String text() {
        if (!json.isString()) {
            throw fault(PlanJsonProblem.Key.NO_TEXT, "is no text");
        }
        return json.stringValue();
    }

    boolean flag() {
        if (!json.isBoolean()) {
            throw fault(PlanJsonProblem.Key.NO_YES_OR_NO, "is neither true nor false");
        }
        return json.booleanValue();
    }

    BigDecimal decimal() {
        String text = text();
        if (!isDecimal(text)) {
            throw fault(PlanJsonProblem.Key.NO_DECIMAL, text, "is no decimal: " + text);
        }
        return new BigDecimal(text);
    }

    /** Whether a text is a decimal, of as many digits as a number of 34 in 亿 of 亿元, or such a fraction in 分, can have. */
    static boolean isDecimal(String text) {
        return text.matches("[0-9]{1," + MOST_DIGITS + "}(\\.[0-9]{1," + MOST_DECIMALS + "})?");
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException exception) {
            throw fault(PlanJsonProblem.Key.NO_DAY, text(), "is no day: " + text());
        }
    }

    Unit unit() {
        return Words.unit(text());
    }

    <T extends Keyword> T word(Class<T> type) {
        String text = text();
        try {
            return Words.read(text, type);
        } catch (WireFault fault) {
            throw fault.at(place);
        }
    }

    /** One of some constants, by its name in small letters with dashes. */
    <T extends Enum<T>> T constant(T[] constants) {
        String text = text();
        for (T constant : constants) {
            if (dashed(constant).equals(text)) {
                return constant;
            }
        }
        throw fault(PlanJsonProblem.Key.UNKNOWN_WORD, text, "is not known: " + text);
    }

    static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
