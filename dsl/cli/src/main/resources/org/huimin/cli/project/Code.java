package @PACKAGE@;

import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.Severity;

/** What the plugin finds. Each has a sentence in messages_zh.properties and messages_en.properties, and a page in explain. */
enum @NAME@Code implements DiagnosticCode {
    TOO_MANY_DEPARTMENTS("@PREFIX@0001", Severity.WARNING);

    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(@NAME@Code.class);

    private final String id;
    private final Severity severity;

    @NAME@Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
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
