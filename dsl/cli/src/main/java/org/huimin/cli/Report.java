package org.huimin.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.Waiver;
import org.huimin.compile.Waivers;
import org.huimin.diagnostics.Colouring;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticText;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;

/** What was found in several files, each finding once, though several of them import the same library. */
final class Report {
    private final Colouring colouring;
    private final boolean withWaivers;
    private final List<Entry> entries = new ArrayList<>();
    private final List<WaivedEntry> waived = new ArrayList<>();
    private final Map<Waiver, Waivers.Effect> waivers = new LinkedHashMap<>();
    private final Set<Diagnostic> seen = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private int files;
    private boolean complete = true;

    /** A report in plain text, of what is wrong alone. */
    Report() {
        this(Colouring.NONE, false);
    }

    /**
     * A report.
     *
     * @param colouring how its texts are coloured
     * @param withWaivers whether it tells of what the plans accept, too
     */
    Report(Colouring colouring, boolean withWaivers) {
        this.colouring = colouring;
        this.withWaivers = withWaivers;
    }

    /**
     * A finding as it is shown: the texts of all files need not be kept for it.
     *
     * @param diagnostic the finding
     * @param text the finding with its place
     * @param message the sentence alone
     * @param language the language of both
     * @param sourceLine the line of the text where it begins; empty where there is none
     */
    record Entry(Diagnostic diagnostic, String text, String message, Language language, String sourceLine) {}

    /**
     * A finding that the plan accepts.
     *
     * @param entry the finding
     * @param waiver the line that accepts it
     */
    record WaivedEntry(Entry entry, Waiver waiver) {}

    void add(Checker.Checked checked, Language language) {
        files++;
        names.add(checked.name());
        complete &= checked.complete();
        MessageWriter messages = new MessageWriter(language);
        DiagnosticText text = new DiagnosticText(messages, checked::lines, colouring);
        for (Diagnostic diagnostic : checked.diagnostics()) {
            if (seen.add(diagnostic)) {
                entries.add(entry(diagnostic, text, messages, checked));
            }
        }
        if (withWaivers) {
            addWaived(checked, text, messages);
        }
    }

    private void addWaived(Checker.Checked checked, DiagnosticText text, MessageWriter messages) {
        for (Waivers.Waived each : checked.waivers().waived()) {
            if (seen.add(each.diagnostic())) {
                waived.add(new WaivedEntry(entry(each.diagnostic(), text, messages, checked), each.waiver()));
            }
        }
        if (!checked.waivers().effects().isEmpty()) {
            addWaivers(checked);
        }
    }

    /** Adds what is wrong with the plugins, because of which not everything was looked at. */
    void addProblems(List<Diagnostic> problems, Language language) {
        MessageWriter messages = new MessageWriter(language);
        DiagnosticText text = new DiagnosticText(messages, source -> Optional.empty(), colouring);
        for (Diagnostic problem : problems) {
            complete = false;
            entries.add(new Entry(problem, text.render(problem), messages.message(problem), language, ""));
        }
    }

    private static Entry entry(
            Diagnostic diagnostic, DiagnosticText text, MessageWriter messages, Checker.Checked checked) {
        Span span = diagnostic.span();
        String line = checked.lines(span.source())
                .map(lines -> lines.line(span.start().line()))
                .orElse("");
        return new Entry(diagnostic, text.render(diagnostic), messages.message(diagnostic), messages.language(), line);
    }

    /** A waiver in a library that several files import waives something if it does so in one of them. */
    private void addWaivers(Checker.Checked checked) {
        List<Waiver> found = checked.compiled().map(CompiledPlan::waivers).orElse(List.of());
        List<Waivers.Effect> effects = checked.waivers().effects();
        for (int index = 0; index < effects.size(); index++) {
            Waivers.Effect effect = effects.get(index);
            waivers.merge(found.get(index), effect, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** What the plans accept. */
    List<WaivedEntry> waived() {
        return waived;
    }

    /** Every waiver, in the order of the files, with what it does. */
    Map<Waiver, Waivers.Effect> waivers() {
        return waivers;
    }

    /** The names of the files that were checked. */
    Set<String> names() {
        return names;
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
