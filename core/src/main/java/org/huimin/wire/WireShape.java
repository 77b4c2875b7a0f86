package org.huimin.wire;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares JSON with the records that it is to become, before it becomes them: what is missing, not known or of another kind
 * is said with its place. Trees in it are looked at when they are read.
 */
final class WireShape {
    private WireShape() {}

    /**
     * Looks at an object that is to become a record.
     *
     * @throws WireFault if it can't
     */
    static void check(JsonNode json, Class<?> type, String place) {
        if (!json.isObject()) {
            throw WireFault.of(
                    json.isNull() ? PlanJsonProblem.Key.NULL : PlanJsonProblem.Key.NO_OBJECT,
                    place,
                    json.isNull() ? "is null" : "is no object");
        }
        Set<String> known = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String at = within(place, name);
            known.add(name);
            @Nullable JsonNode value = json.get(name);
            if (value == null) {
                throw WireFault.of(PlanJsonProblem.Key.MISSING, at, "is missing");
            }
            checkValue(value, component.getAnnotatedType(), at);
        }
        for (String name : json.propertyNames()) {
            if (!known.contains(name)) {
                throw WireFault.of(PlanJsonProblem.Key.UNKNOWN, within(place, name), "is not known");
            }
        }
    }

    private static String within(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static void checkValue(JsonNode value, AnnotatedType type, String place) {
        Class<?> raw = raw(type);
        if (raw == JsonNode.class) {
            return;
        }
        if (value.isNull()) {
            if (!type.isAnnotationPresent(Nullable.class)) {
                throw WireFault.of(PlanJsonProblem.Key.NULL, place, "is null");
            }
        } else if (raw == String.class) {
            require(value.isString(), PlanJsonProblem.Key.NO_TEXT, place, "is no text");
        } else if (raw == int.class) {
            require(
                    value.isIntegralNumber() && value.canConvertToInt(),
                    PlanJsonProblem.Key.NO_WHOLE_NUMBER,
                    place,
                    "is no whole number");
        } else if (raw == boolean.class) {
            require(value.isBoolean(), PlanJsonProblem.Key.NO_YES_OR_NO, place, "is neither true nor false");
        } else if (raw == List.class) {
            require(value.isArray(), PlanJsonProblem.Key.NO_LIST, place, "is no list");
            for (int index = 0; index < value.size(); index++) {
                checkValue(value.get(index), argument(type, 0), place + "[" + index + "]");
            }
        } else if (raw == Map.class) {
            require(value.isObject(), PlanJsonProblem.Key.NO_OBJECT, place, "is no object");
            value.properties()
                    .forEach(entry -> checkValue(entry.getValue(), argument(type, 1), within(place, entry.getKey())));
        } else {
            check(value, raw, place);
        }
    }

    private static void require(boolean right, PlanJsonProblem.Key key, String place, String fault) {
        if (!right) {
            throw WireFault.of(key, place, fault);
        }
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType parameterized
                ? (Class<?>) ((ParameterizedType) parameterized.getType()).getRawType()
                : (Class<?>) type.getType();
    }
}
