package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.huimin.source.Span;

/**
 * Another place that explains a diagnostic.
 *
 * @param key the key of its phrase in the code's message catalogue, such as {@code declared-here}
 * @param arguments what the phrase speaks of
 * @param span the place
 */
public record Related(String key, Map<String, Argument> arguments, Span span) {
    public Related {
        requireNonNull(key, "key is null");
        arguments = Map.copyOf(arguments);
        requireNonNull(span, "span is null");
    }
}
