package org.huimin.csv;

import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.vocabulary.Language;

/** The heads and words of the tables in one language. */
final class Words {
    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(Words.class);

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String of(String key) {
        return CATALOGUE
                .pattern(key, language)
                .orElseThrow(() -> new IllegalStateException("no " + language.tag() + " words for " + key));
    }
}
