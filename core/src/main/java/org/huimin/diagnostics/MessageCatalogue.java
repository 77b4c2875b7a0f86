package org.huimin.diagnostics;

import java.util.Optional;
import org.huimin.vocabulary.Language;

/** The messages, phrases and explanations of a set of codes. */
public interface MessageCatalogue {
    /**
     * A pattern by its key; its arguments stand in braces: {@code {name}}. A code's message has the code's id as its key.
     */
    Optional<String> pattern(String key, Language language);

    /** The page that explains a code, in Markdown. */
    Optional<String> explanation(String codeId, Language language);
}
