package org.huimin.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticText;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.vocabulary.Language;

/** What was found in several files, each finding once, though several of them import the same library. */
final class Report {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Diagnostic> seen = new LinkedHashSet<>();
    private int files;
    private boolean complete = true;

    /**
     * A finding with what is needed to show it.
     *
     * @param diagnostic the finding
     * @param checked the file in whose check it was found
     * @param language the language of its message
     */
    record Entry(Diagnostic diagnostic, Checker.Checked checked, Language language) {
        String text() {
            return new DiagnosticText(new MessageWriter(language), checked::lines).render(diagnostic);
        }

        String message() {
            return new MessageWriter(language).message(diagnostic);
        }
    }

    void add(Checker.Checked checked, Language language) {
        files++;
        complete &= checked.compiled().isPresent();
        for (Diagnostic diagnostic : checked.diagnostics()) {
            if (seen.add(diagnostic)) {
                entries.add(new Entry(diagnostic, checked, language));
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    int files() {
        return files;
    }

    /** Whether every file was looked at in every way. */
    boolean complete() {
        return complete;
    }

    long count(Severity severity) {
        return entries.stream()
                .filter(entry -> entry.diagnostic().severity() == severity)
                .count();
    }
}
