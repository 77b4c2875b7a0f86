package org.huimin.plugin;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Plan;
import org.huimin.vocabulary.Language;

/**
 * What a calculator is asked to compute from.
 *
 * @param plan the plan
 * @param language the language of heads and notes
 * @param settings the plugin's settings in the plan
 * @param attributes what the plan's measures and benefits say for the plugin
 * @param calculations gives the results of other calculators
 * @param sink takes what is wrong with the tables that are given, or worth knowing about them; where an error is reported
 *     there is no result. Codes carry the prefix of the plugin's descriptor
 */
public record CalculationRequest(
        Plan plan,
        Language language,
        Values settings,
        Attributes attributes,
        Calculations calculations,
        DiagnosticSink sink) {
    public CalculationRequest {
        requireNonNull(plan, "plan is null");
        requireNonNull(language, "language is null");
        requireNonNull(settings, "settings is null");
        requireNonNull(attributes, "attributes is null");
        requireNonNull(calculations, "calculations is null");
        requireNonNull(sink, "sink is null");
    }
}
