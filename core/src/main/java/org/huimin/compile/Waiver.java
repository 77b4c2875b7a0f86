package org.huimin.compile;

import static java.util.Objects.requireNonNull;

import org.huimin.source.Span;

/**
 * A warning that the plan accepts.
 *
 * @param code the warning's code
 * @param codeSpan where the code stands
 * @param reason why it is accepted
 * @param span where the waiver stands
 * @param scope the construct that it belongs to: warnings inside it are meant
 */
public record Waiver(String code, Span codeSpan, String reason, Span span, Span scope) {
    public Waiver {
        requireNonNull(code, "code is null");
        requireNonNull(codeSpan, "codeSpan is null");
        requireNonNull(reason, "reason is null");
        requireNonNull(span, "span is null");
        requireNonNull(scope, "scope is null");
    }
}
