package org.huimin.stratml;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.Severity;

/** What StratML can't say, or not as exactly as the plan. */
enum StratmlCode implements DiagnosticCode {
    /** The standard wants a goal, and there is no programme. */
    NO_GOAL("HM8301", Severity.ERROR),
    /** Conditions and rates of benefits. */
    BENEFITS_AS_TEXT("HM8302", Severity.NOTE),
    /** Fields of entities, settings and data of plugins. */
    LEFT_OUT("HM8303", Severity.NOTE),
    /** A range, a comparator, a strength: in words beside the number. */
    TARGETS_AS_TEXT("HM8304", Severity.NOTE);

    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(StratmlCode.class);

    private final String id;
    private final Severity severity;

    StratmlCode(String id, Severity severity) {
        this.id = requireNonNull(id, "id is null");
        this.severity = requireNonNull(severity, "severity is null");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageCatalogue messages() {
        return CATALOGUE;
    }
}
