package org.huimin.nanguan;

import static java.util.Objects.requireNonNull;

import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.Severity;

/** The rules of the district. What the district has decided is an error; the rest is a warning. */
enum DistrictCode implements DiagnosticCode {
    NUMBER_OF_PROGRAMMES("NG0001", Severity.ERROR),
    NUMBER_OF_MEASURES("NG0002", Severity.ERROR),
    NO_PURPOSE("NG0003", Severity.WARNING),
    NO_WORDING("NG0004", Severity.WARNING);

    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(DistrictCode.class);

    private final String id;
    private final Severity severity;

    DistrictCode(String id, Severity severity) {
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
