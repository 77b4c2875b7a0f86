package org.huimin.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A code of a plugin with the patterns that one of its diagnostics uses, copied: what is shown later calls no code of the
 * plugin, and keeps none of its classes.
 *
 * @param id the code
 * @param severity how much a diagnostic of it weighs
 * @param messages the patterns
 */
record ReportedCode(String id, Severity severity, MessageCatalogue messages) implements DiagnosticCode {
    /**
     * A diagnostic with its code copied. It is written once in each language, so that a message that is missing is found
     * while the plugin is being called.
     *
     * @throws IllegalStateException if a pattern is missing
     */
    static Diagnostic copy(Diagnostic diagnostic) {
        DiagnosticCode code = diagnostic.code();
        Copies copies = new Copies(code.messages());
        Diagnostic copy = new Diagnostic(
                new ReportedCode(code.id(), code.severity(), copies),
                diagnostic.severity(),
                diagnostic.span(),
                diagnostic.arguments(),
                diagnostic.related(),
                diagnostic.suggestions(),
                diagnostic.edit());
        for (Language language : Language.values()) {
            MessageWriter writer = new MessageWriter(language);
            writer.message(copy);
            copy.related().forEach(related -> writer.phrase(copy, related));
        }
        copies.close();
        return copy;
    }

    /** Remembers what is asked for as long as the plugin's catalogue may be asked. */
    private static final class Copies implements MessageCatalogue {
        private final Map<Language, Map<String, String>> patterns = new HashMap<>();
        private Optional<MessageCatalogue> original;

        Copies(MessageCatalogue original) {
            this.original = Optional.of(original);
        }

        void close() {
            original = Optional.empty();
        }

        @Override
        public Optional<String> pattern(String key, Language language) {
            Map<String, String> known = patterns.computeIfAbsent(language, missing -> new HashMap<>());
            if (original.isPresent()) {
                original.get().pattern(key, language).ifPresent(pattern -> known.put(key, pattern));
            }
            return Optional.ofNullable(known.get(key));
        }

        @Override
        public Optional<String> explanation(String codeId, Language language) {
            return Optional.empty();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Copies copies && patterns.equals(copies.patterns);
        }

        @Override
        public int hashCode() {
            return patterns.hashCode();
        }
    }
}
