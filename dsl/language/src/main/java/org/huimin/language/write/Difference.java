package org.huimin.language.write;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first place where two parts of the model differ. Numbers are equal where they are the same amount, however many zeros
 * stand at their end.
 *
 * @param place the way to it, as JSON has it: {@code plan.programmes[0].title}
 * @param expected what should be there
 * @param actual what is there
 */
record Difference(String place, String expected, String actual) {
    private static final int LONGEST_SHOWN = 80;

    static Optional<Difference> between(Object expected, Object actual, String place) {
        if (expected instanceof BigDecimal number && actual instanceof BigDecimal other) {
            return number.compareTo(other) == 0 ? Optional.empty() : at(place, expected, actual);
        }
        if (expected instanceof Optional<?> value && actual instanceof Optional<?> other) {
            return value.isPresent() && other.isPresent()
                    ? between(value.get(), other.get(), place)
                    : unlessEqual(value, other, place);
        }
        if (expected instanceof List<?> list && actual instanceof List<?> others) {
            return ofLists(list, others, place);
        }
        if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> others) {
            return ofLists(new ArrayList<>(map.entrySet()), new ArrayList<>(others.entrySet()), place);
        }
        if (expected instanceof Record one && one.getClass() == actual.getClass()) {
            return ofRecords(one, (Record) actual, place);
        }
        return unlessEqual(expected, actual, place);
    }

    private static Optional<Difference> unlessEqual(Object expected, Object actual, String place) {
        return expected.equals(actual) ? Optional.empty() : at(place, expected, actual);
    }

    private static Optional<Difference> ofLists(List<?> expected, List<?> actual, String place) {
        for (int index = 0; index < Math.min(expected.size(), actual.size()); index++) {
            Optional<Difference> difference =
                    between(expected.get(index), actual.get(index), place + "[" + index + "]");
            if (difference.isPresent()) {
                return difference;
            }
        }
        return expected.size() == actual.size() ? Optional.empty() : at(place, expected, actual);
    }

    private static Optional<Difference> ofRecords(Record expected, Record actual, String place) {
        for (RecordComponent component : expected.getClass().getRecordComponents()) {
            Optional<Difference> difference = between(
                    part(expected, component), part(actual, component), place + "." + property(component.getName()));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** What JSON calls a part of the model, where it calls it otherwise. */
    private static String property(String component) {
        return component.equals("wording") ? "text" : component;
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException exception) {
            throw new IllegalStateException("cannot read " + component, exception);
        }
    }

    private static Optional<Difference> at(String place, Object expected, Object actual) {
        return Optional.of(new Difference(place, shown(expected), shown(actual)));
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Difference::shown).orElse("-");
        }
        String text = value.toString();
        boolean tooLong = text.codePointCount(0, text.length()) > LONGEST_SHOWN;
        return tooLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "\u2026" : text;
    }
}
