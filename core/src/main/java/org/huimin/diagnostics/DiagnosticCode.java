package org.huimin.diagnostics;

/**
 * A kind of diagnostic. The codes of the host are {@link HostCode}; a plugin brings its own, usually as an enum.
 *
 * <p>Two codes are the same if their {@link #id() ids} are.
 */
public interface DiagnosticCode {
    /** The stable code, as {@code huimin explain} takes it: {@code HM2001}. */
    String id();

    /** How much a diagnostic of this code weighs. */
    Severity severity();

    /** Where the code's messages and explanations are found. */
    MessageCatalogue messages();
}
