package org.huimin.budget;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.Severity;

/** What can be wrong with a table of headcounts, or with what a plan appropriates. */
enum BudgetCode implements DiagnosticCode {
    COLUMN_MISSING("HM8201", Severity.ERROR),
    COLUMN_UNKNOWN("HM8202", Severity.ERROR),
    MEASURE_UNKNOWN("HM8203", Severity.ERROR),
    BENEFIT_UNKNOWN("HM8204", Severity.ERROR),
    ROW_UNKNOWN("HM8205", Severity.ERROR),
    NO_NUMBER("HM8206", Severity.ERROR),
    GIVEN_TWICE("HM8207", Severity.ERROR),
    ROWS_MISSING("HM8208", Severity.ERROR),
    NO_QUANTITY("HM8209", Severity.ERROR),
    ABOVE_QUOTA("HM8210", Severity.WARNING),
    APPROPRIATION_SHORT("HM8211", Severity.WARNING);

    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(BudgetCode.class);

    private final String id;
    private final Severity severity;

    BudgetCode(String id, Severity severity) {
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
