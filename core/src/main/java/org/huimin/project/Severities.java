package org.huimin.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Span;

/**
 * How much findings weigh in a project. Of several rules about a finding the last that may be followed holds. An error is always one: it can only be
 * mended.
 */
public final class Severities {
    private static final Severities NONE = new Severities(List.of(), true);

    private final List<SeverityRule> rules;
    private final boolean trusted;
    /** By code and path: many findings share both. */
    private final Map<List<String>, Ruling> found = new HashMap<>();

    private Severities(List<SeverityRule> rules, boolean trusted) {
        this.rules = List.copyOf(rules);
        this.trusted = trusted;
    }

    /**
     * What the rules say of findings of a code in a file.
     *
     * @param followed the rule that holds
     * @param refused the last rule that would hold instead, if it came from somebody who is trusted
     */
    private record Ruling(Optional<SeverityRule> followed, Optional<SeverityRule> refused) {
        static final Ruling NONE = new Ruling(Optional.empty(), Optional.empty());
    }

    /** As the codes themselves say. */
    public static Severities none() {
        return NONE;
    }

    static Severities of(List<SeverityRule> rules) {
        return new Severities(rules, true);
    }

    /** Whether they say nothing. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** The same rules, from somebody who is not trusted: they can raise a finding, but not lower one or leave it out. */
    public Severities untrusted() {
        return new Severities(rules, false);
    }

    /**
     * Findings with the weight that the project gives them.
     *
     * @param diagnostics the findings with the weight of their codes
     * @param paths the path from the project folder, with {@code /}, of a file by the name that spans use; empty where it
     *     lies outside
     * @return what is not left out, in the same order; behind it notes of rules that were not followed
     */
    public List<Diagnostic> apply(List<Diagnostic> diagnostics, Function<String, String> paths) {
        if (rules.isEmpty()) {
            return diagnostics;
        }
        Map<Span, Diagnostic> notes = new LinkedHashMap<>();
        List<Diagnostic> weighed = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            Ruling ruling = ruling(diagnostic, paths);
            ruling.refused().ifPresent(rule -> notes.put(rule.codeSpan(), note(rule)));
            if (ruling.followed().isEmpty()) {
                weighed.add(diagnostic);
            } else {
                ruling.followed().get().severity().map(diagnostic::withSeverity).ifPresent(weighed::add);
            }
        }
        weighed.addAll(notes.values());
        return weighed;
    }

    private Ruling ruling(Diagnostic diagnostic, Function<String, String> paths) {
        if (diagnostic.severity() == Severity.ERROR) {
            return Ruling.NONE;
        }
        String path = paths.apply(diagnostic.span().source());
        return found.computeIfAbsent(List.of(diagnostic.code().id(), path), key -> last(diagnostic, path));
    }

    /** The last rule about a finding that may be followed: one that may not does not undo those before it. */
    private Ruling last(Diagnostic diagnostic, String path) {
        Optional<SeverityRule> refused = Optional.empty();
        for (int index = rules.size() - 1; index >= 0; index--) {
            SeverityRule rule = rules.get(index);
            if (!rule.isAbout(diagnostic.code().id(), path)) {
                continue;
            }
            if (trusted || !lowers(rule, diagnostic)) {
                return new Ruling(Optional.of(rule), refused);
            }
            refused = refused.isPresent() ? refused : Optional.of(rule);
        }
        return new Ruling(Optional.empty(), refused);
    }

    private static boolean lowers(SeverityRule rule, Diagnostic diagnostic) {
        return rule.severity().isEmpty() || rule.severity().get().compareTo(diagnostic.severity()) > 0;
    }

    private static Diagnostic note(SeverityRule rule) {
        return Diagnostic.of(HostCode.SEVERITY_NOT_TRUSTED, rule.codeSpan())
                .with("code", rule.code())
                .build();
    }
}
