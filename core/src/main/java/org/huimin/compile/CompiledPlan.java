package org.huimin.compile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.Severity;
import org.huimin.model.Plan;
import org.huimin.model.PlanCase;
import org.huimin.vocabulary.Language;

/**
 * What the compiler made of a file and its imports: a result and everything that is wrong, never one or the other.
 *
 * @param plan the plan, as far as it was understood; absent where the file is a library
 * @param cases the cases that the files hold, as far as they were understood
 * @param language the language of the entry file's keywords
 * @param sourceMap where the plan's parts stand
 * @param waivers the warnings that the plan accepts
 * @param sources every file that was read, by the name that spans use
 * @param diagnostics what is wrong, ordered by file and place
 */
public record CompiledPlan(
        Optional<Plan> plan,
        List<PlanCase> cases,
        Language language,
        SourceMap sourceMap,
        List<Waiver> waivers,
        Map<String, LoadedSource> sources,
        List<Diagnostic> diagnostics) {
    public CompiledPlan {
        requireNonNull(plan, "plan is null");
        cases = List.copyOf(cases);
        requireNonNull(language, "language is null");
        requireNonNull(sourceMap, "sourceMap is null");
        waivers = List.copyOf(waivers);
        sources = Map.copyOf(sources);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether nothing that was found is an error. */
    public boolean isSound() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
