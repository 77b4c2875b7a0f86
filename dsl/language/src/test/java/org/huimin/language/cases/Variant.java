package org.huimin.language.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a plan with one change.
 *
 * @param change what was changed
 * @param part the part
 */
record Variant<T>(String change, T part) {
    <R> Variant<R> map(Function<T, R> whole) {
        return new Variant<>(change, whole.apply(part));
    }

    /** The variants of a whole in which one of its parts is a variant. */
    static <T, R> List<Variant<R>> ofOne(
            List<? extends T> parts, Function<T, List<Variant<T>>> variants, Function<List<T>, R> whole) {
        List<Variant<R>> all = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            for (Variant<T> variant : variants.apply(parts.get(index))) {
                List<T> changed = new ArrayList<>(parts);
                changed.set(index, variant.part());
                all.add(variant.map(part -> whole.apply(changed)));
            }
        }
        return all;
    }
}
