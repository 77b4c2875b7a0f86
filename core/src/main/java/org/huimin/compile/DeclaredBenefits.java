package org.huimin.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.MeasureReference;

/** Which benefits measures declare, so that one with a mistake of its own is not called missing as well. */
final class DeclaredBenefits {
    private final Map<Integer, Set<String>> names = new HashMap<>();
    private final Set<Integer> unreadMeasures = new HashSet<>();
    private boolean unread;

    private DeclaredBenefits() {}

    static DeclaredBenefits of(List<LoadedSource> sources) {
        DeclaredBenefits declared = new DeclaredBenefits();
        sources.forEach(source -> declared.collect(source.file().declarations()));
        return declared;
    }

    private void collect(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.Programme programme) {
                collect(programme.body());
            } else if (declaration instanceof Declaration.Measure measure) {
                collect(measure);
            } else if (declaration instanceof Declaration.Malformed) {
                unread = true;
            }
        }
    }

    private void collect(Declaration.Measure measure) {
        Body body = new Body(measure.body());
        Set<String> declared = names.computeIfAbsent(measure.number(), missing -> new HashSet<>());
        body.all(Declaration.Benefit.class)
                .forEach(benefit -> declared.add(benefit.name().key()));
        if (!body.all(Declaration.Malformed.class).isEmpty()) {
            unreadMeasures.add(measure.number());
        }
    }

    /** Whether a measure may stand in what could not be read. */
    boolean mayHaveMeasure() {
        return unread;
    }

    /** Whether what a reference means is declared, or may stand in what could not be read. */
    boolean mayHave(MeasureReference reference) {
        Set<String> declared = names.getOrDefault(reference.number(), Set.of());
        boolean named = reference.benefit().isPresent()
                ? declared.contains(reference.benefit().get().key())
                : !declared.isEmpty();
        return named || unreadMeasures.contains(reference.number());
    }

    /** The names of the benefits of a measure. */
    Set<String> names(int measure) {
        return names.getOrDefault(measure, Set.of());
    }
}
