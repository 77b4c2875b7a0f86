package org.huimin.plugin;

import org.huimin.compile.CompiledPlan;
import org.huimin.diagnostics.DiagnosticSink;

/** Looks for mistakes in a plan that is free of errors of the language. */
public interface Validator {
    /**
     * Reports what it finds. Codes carry the prefix of the plugin's descriptor.
     *
     * @param compiled a plan, with the places of its parts
     * @param settings the plugin's settings in the plan
     * @param sink takes the findings
     */
    void validate(CompiledPlan compiled, Settings settings, DiagnosticSink sink);
}
