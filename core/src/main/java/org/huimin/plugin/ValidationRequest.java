package org.huimin.plugin;

import static java.util.Objects.requireNonNull;

import org.huimin.compile.CompiledPlan;
import org.huimin.model.Plan;
import org.huimin.vocabulary.Language;

/**
 * What a validator is asked to look at.
 *
 * @param compiled a plan without errors of the language, with the places of its parts
 * @param settings the plugin's settings in the plan
 * @param attributes what the plan's measures and benefits say for the plugin
 * @param calculations gives the results of calculators
 */
public record ValidationRequest(
        CompiledPlan compiled, Values settings, Attributes attributes, Calculations calculations) {
    public ValidationRequest {
        requireNonNull(compiled, "compiled is null");
        requireNonNull(settings, "settings is null");
        requireNonNull(attributes, "attributes is null");
        requireNonNull(calculations, "calculations is null");
    }

    /** The plan. */
    public Plan plan() {
        return compiled.plan().orElseThrow(() -> new IllegalStateException("only plans are validated"));
    }

    /** The language of the plan's keywords. */
    public Language language() {
        return compiled.language();
    }
}
