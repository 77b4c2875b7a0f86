package org.huimin.plugin;

import org.huimin.diagnostics.DiagnosticSink;

/**
 * Looks for mistakes in a plan that is free of errors of the language. One instance serves all plans of a run, one after the
 * other, in one thread: it keeps nothing from one to the next.
 */
public interface Validator {
    /**
     * Reports what it finds. Codes carry the prefix of the plugin's descriptor. What was reported before something is thrown
     * is kept; the throw is reported as a fault of the plugin.
     *
     * @param request the plan, with the places of its parts, and what belongs to it
     * @param sink takes the findings
     */
    void validate(ValidationRequest request, DiagnosticSink sink);
}
