package org.huimin.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.diagnostics.Colouring;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticText;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.vocabulary.Language;

/** What was found in several files, each finding once, though several of them import the same library. */
final class Report {
    /** The codes that say that something was not looked at. */
    private static final Set<String> LEFT_OUT = Stream.of(
                    HostCode.TOO_MANY_DIAGNOSTICS,
                    HostCode.TOO_MANY_LINES,
                    HostCode.TOO_MANY_WORDS,
                    HostCode.PLUGIN_FAILED,
                    HostCode.PLUGIN_NOT_LOADED)
            .map(HostCode::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Colouring colouring;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Diagnostic> seen = new LinkedHashSet<>();
    private int files;
    private boolean complete = true;

    /** A report in plain text. */
    Report() {
        this(Colouring.NONE);
    }

    Report(Colouring colouring) {
        this.colouring = colouring;
    }

    /**
     * A finding as it is shown: the texts of all files need not be kept for it.
     *
     * @param diagnostic the finding
     * @param text the finding with its place
     * @param message the sentence alone
     * @param language the language of both
     */
    record Entry(Diagnostic diagnostic, String text, String message, Language language) {}

    void add(Checker.Checked checked, Language language) {
        files++;
        complete &= checked.compiled().isPresent();
        MessageWriter messages = new MessageWriter(language);
        DiagnosticText text = new DiagnosticText(messages, checked::lines, colouring);
        for (Diagnostic diagnostic : checked.diagnostics()) {
            complete &= !LEFT_OUT.contains(diagnostic.code().id());
            if (seen.add(diagnostic)) {
                entries.add(new Entry(diagnostic, text.render(diagnostic), messages.message(diagnostic), language));
            }
        }
    }

    /** Whether a finding has been added. */
    boolean contains(Diagnostic diagnostic) {
        return seen.contains(diagnostic);
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
