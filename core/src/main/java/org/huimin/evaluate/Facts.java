package org.huimin.evaluate;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.UnusableFactException.Problem;
import org.huimin.model.Path;
import org.huimin.model.PlanCase;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one member of an entity, by the names of its fields in either language.
 *
 * <p>A value is a {@link Boolean}; a whole number, {@link java.math.BigInteger} or {@link java.math.BigDecimal} in the field's
 * unit, but no binary fraction; a {@link java.time.LocalDate}; a {@link String} for a choice or a text; a {@link Map} of
 * facts for what a reference leads to; or a {@link org.huimin.model.Value.Constant} as a plan writes it, in any unit that
 * can be converted. Null says that there is no value (无); where the field must have one, that it is not known. What is not
 * given is not known.
 */
public final class Facts {
    private final Map<String, ?> values;
    private final boolean restNo;

    private Facts(Map<String, ?> values, boolean restNo) {
        this.values = values;
        this.restNo = restNo;
    }

    /** What is given, and nothing else. */
    public static Facts of(Map<String, ?> values) {
        return new Facts(Collections.unmodifiableMap(new LinkedHashMap<>(values)), false);
    }

    /**
     * What a case says.
     *
     * @throws UnusableFactException if it says something twice, or something of what it says there is not
     */
    public static Facts of(PlanCase planCase) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (PlanCase.Fact fact : planCase.facts()) {
            put(fact, values);
        }
        return new Facts(Collections.unmodifiableMap(values), planCase.restNo());
    }

    private static void put(PlanCase.Fact fact, Map<String, @Nullable Object> values) {
        Path path = fact.field();
        Map<String, @Nullable Object> there = values;
        for (String reference : path.references()) {
            if (!there.containsKey(reference)) {
                there.put(reference, new HashMap<String, @Nullable Object>());
            }
            there = member(there.get(reference), path);
        }
        if (there.containsKey(path.name())) {
            throw givenTwice(path);
        }
        there.put(path.name(), fact.value().orElse(null));
    }

    /** Nothing but this class puts maps there. */
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> member(@Nullable Object given, Path path) {
        if (given instanceof Map<?, ?> member) {
            return (Map<String, @Nullable Object>) member;
        }
        throw givenTwice(path);
    }

    private static UnusableFactException givenTwice(Path path) {
        return new UnusableFactException(path, Problem.GIVEN_TWICE, Optional.empty());
    }

    /** The same, and every yes-or-no field that is not given is no, also of what the member refers to: 其余 否. */
    public Facts withRestNo() {
        return new Facts(values, true);
    }

    Map<String, ?> values() {
        return values;
    }

    boolean restNo() {
        return restNo;
    }
}
