package org.huimin.xlsx;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.Severity;

/** What a workbook can't hold. */
enum XlsxCode implements DiagnosticCode {
    /** A text longer than a cell holds. */
    TEXT_CUT("HM8501", Severity.WARNING);

    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(XlsxCode.class);

    private final String id;
    private final Severity severity;

    XlsxCode(String id, Severity severity) {
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
