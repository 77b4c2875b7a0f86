package org.huimin.json;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.Severity;

/** Why a file is not the JSON of a plan. */
enum JsonCode implements DiagnosticCode {
    /** No JSON at all, or a property that is given twice. */
    NOT_JSON("HM8401", Severity.ERROR),
    /** JSON of something else. */
    NOT_A_PLAN("HM8402", Severity.ERROR),
    /** JSON of another version. */
    OTHER_VERSION("HM8403", Severity.ERROR),
    /** A property is missing. */
    PROPERTY_MISSING("HM8404", Severity.ERROR),
    /** A property is not known. */
    PROPERTY_UNKNOWN("HM8405", Severity.ERROR),
    /** A value can't stand where it stands. */
    VALUE_WRONG("HM8406", Severity.ERROR);

    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(JsonCode.class);

    private final String id;
    private final Severity severity;

    JsonCode(String id, Severity severity) {
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
