package org.huimin.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All the ways in which what is not known could be. */
public final class Completions {
    private Completions() {}

    /** What a field may be. */
    public sealed interface Possible permits Values, Schema {}

    /**
     * Some values.
     *
     * @param values the values, of which null is none
     */
    public record Values(List<Object> values) implements Possible {}

    /**
     * A member.
     *
     * @param fields what each field may be
     * @param optional whether a reference to it may lead to nobody
     */
    public record Schema(Map<String, Possible> fields, boolean optional) implements Possible {}

    /** Facts in which nothing is unknown, one for each way to fill the gaps. */
    public static List<Map<String, Object>> of(Schema schema, Map<?, ?> facts) {
        List<Map<String, Object>> completions = List.of(new LinkedHashMap<>());
        for (Map.Entry<String, Possible> field : schema.fields().entrySet()) {
            completions = extended(completions, field.getKey(), values(field.getKey(), field.getValue(), facts));
        }
        return completions;
    }

    private static List<Map<String, Object>> extended(
            List<Map<String, Object>> completions, String name, List<Object> values) {
        List<Map<String, Object>> extended = new ArrayList<>();
        for (Map<String, Object> completion : completions) {
            for (@Nullable Object value : values) {
                Map<String, Object> longer = new LinkedHashMap<>(completion);
                longer.put(name, value);
                extended.add(longer);
            }
        }
        return extended;
    }

    private static List<Object> values(String name, Possible possible, Map<?, ?> facts) {
        List<Object> values = new ArrayList<>();
        if (facts.get(name) instanceof Map<?, ?> known) {
            values.addAll(of((Schema) possible, known));
        } else if (facts.containsKey(name)) {
            values.add(facts.get(name));
        } else if (possible instanceof Values some) {
            values.addAll(some.values());
        } else {
            Schema schema = (Schema) possible;
            values.addAll(of(schema, Map.of()));
            if (schema.optional()) {
                values.add(null);
            }
        }
        return values;
    }
}
