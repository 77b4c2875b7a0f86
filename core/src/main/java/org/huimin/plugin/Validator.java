package org.huimin.plugin;

import org.huimin.diagnostics.DiagnosticSink;

/** Looks for mistakes in a plan that is free of errors of the language. */
public interface Validator {
    /**
     * Reports what it finds. Codes carry the prefix of the plugin's descriptor.
     *
     * @param request the plan, with the places of its parts, and what belongs to it
     * @param sink takes the findings
     */
    void validate(ValidationRequest request, DiagnosticSink sink);
}
