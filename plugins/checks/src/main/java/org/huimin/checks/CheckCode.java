package org.huimin.checks;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.Severity;

/** The codes of the standard checks. None is an error: a plan may have its reasons, and waive them. */
enum CheckCode implements DiagnosticCode {
    EMPTY_MEASURE("HM5001"),
    DEPARTMENT_TWICE("HM5002"),
    UNMODELLED_FIGURE("HM5003"),
    DEADLINE_OUTSIDE_YEAR("HM5004"),
    NAME_TWICE("HM5005"),
    OPEN_WITHOUT_BASIS("HM5006"),
    TITLE_OF_OTHER_YEAR("HM5007"),
    OTHER_YEAR("HM5008"),
    MIXED_TERMS("HM5009"),
    FORMER_NAME("HM5010"),
    LISTED_COUNT("HM5011"),
    DUPLICATE_ACTIVITY("HM5012"),
    IMPOSSIBLE_TARGET("HM5013"),
    EXPECTED_OVER_QUOTA("HM5014"),
    SAME_KEYS_OTHER_AMOUNTS("HM5015", Severity.NOTE),
    PAID_TWICE("HM5016"),
    UNFINISHED("HM5017"),
    EMPTY_PROGRAMME("HM5018");

    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(CheckCode.class);

    private final String id;
    private final Severity severity;

    CheckCode(String id) {
        this(id, Severity.WARNING);
    }

    CheckCode(String id, Severity severity) {
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
