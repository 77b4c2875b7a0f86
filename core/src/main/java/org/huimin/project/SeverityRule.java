package org.huimin.project;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Span;

/**
 * What a project says of the weight of findings.
 *
 * @param code a code, or how codes begin
 * @param severity how much its findings weigh; absent where they are left out
 * @param files the files that it is about; all of the project if there are none
 * @param codeSpan where the code stands
 */
record SeverityRule(String code, Optional<Severity> severity, List<FilePattern> files, Span codeSpan) {
    SeverityRule {
        requireNonNull(code, "code is null");
        requireNonNull(severity, "severity is null");
        files = List.copyOf(files);
        requireNonNull(codeSpan, "codeSpan is null");
    }

    boolean isAbout(String codeId, String path) {
        return codeId.startsWith(code)
                && (files.isEmpty() || files.stream().anyMatch(pattern -> pattern.matches(path)));
    }
}
