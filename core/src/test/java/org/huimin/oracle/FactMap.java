package org.huimin.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huimin.model.Path;
import org.jspecify.annotations.Nullable;

/** Facts in nested maps: a missing key is not known, null is none. */
public final class FactMap {
    static final Object NONE = "\u0000none";
    static final Object UNKNOWN = "\u0000unknown";

    private final Object member;

    private FactMap(Object member) {
        this.member = member;
    }

    public static FactMap of(Map<String, ?> facts) {
        return new FactMap(facts);
    }

    boolean isNone() {
        return member.equals(NONE);
    }

    boolean isUnknown() {
        return member.equals(UNKNOWN);
    }

    FactMap at(List<String> references) {
        FactMap there = this;
        for (String reference : references) {
            there = new FactMap(there.get(reference));
        }
        return there;
    }

    Object read(Path path) {
        Object value = at(path.references()).get(path.name());
        if (value instanceof LocalDate day) {
            return new CalendarText(day.toString());
        }
        return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }

    private Object get(String name) {
        if (!(member instanceof Map<?, ?> facts)) {
            return member;
        }
        if (!facts.containsKey(name)) {
            return UNKNOWN;
        }
        @Nullable Object value = facts.get(name);
        return value == null ? NONE : value;
    }
}
