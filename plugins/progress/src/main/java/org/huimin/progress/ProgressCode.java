package org.huimin.progress;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.Severity;

/** What can be wrong with a table of actuals. */
enum ProgressCode implements DiagnosticCode {
    COLUMN_MISSING("HM8101", Severity.ERROR),
    COLUMN_UNKNOWN("HM8102", Severity.ERROR),
    CELL_EMPTY("HM8103", Severity.ERROR),
    MEASURE_UNKNOWN("HM8104", Severity.ERROR),
    TARGET_UNKNOWN("HM8105", Severity.ERROR),
    TARGET_AMBIGUOUS("HM8106", Severity.ERROR),
    DATE_UNREADABLE("HM8107", Severity.ERROR),
    DATE_OUTSIDE_YEAR("HM8108", Severity.ERROR),
    NO_NUMBER("HM8109", Severity.ERROR),
    UNIT_DISAGREES("HM8110", Severity.ERROR),
    REPORTED_TWICE("HM8111", Severity.ERROR),
    /** What adds up can't become less: perhaps a month's figure stands where that since January is meant. */
    ACTUAL_FALLS("HM8112", Severity.WARNING);

    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(ProgressCode.class);

    private final String id;
    private final Severity severity;

    ProgressCode(String id, Severity severity) {
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
