package org.huimin.plugin;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Plan;
import org.huimin.vocabulary.Language;

/**
 * What an exporter is asked to write.
 *
 * @param plan the plan
 * @param baseName the name of the plan's file without its extension
 * @param language the language of headings and labels
 * @param settings the plugin's settings in the plan
 * @param attributes what the plan's measures and benefits say for the plugin
 * @param calculations gives the results of calculators
 * @param sink takes what readers of the format should know, such as what it has no place for; where an error is reported none of
 *     the files appears. Codes carry the prefix of the plugin's descriptor
 */
public record ExportRequest(
        Plan plan,
        String baseName,
        Language language,
        Values settings,
        Attributes attributes,
        Calculations calculations,
        DiagnosticSink sink) {
    public ExportRequest {
        requireNonNull(plan, "plan is null");
        requireNonNull(baseName, "baseName is null");
        requireNonNull(language, "language is null");
        requireNonNull(settings, "settings is null");
        requireNonNull(attributes, "attributes is null");
        requireNonNull(calculations, "calculations is null");
        requireNonNull(sink, "sink is null");
    }
}
