package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.vocabulary.Language;

/** The headings, labels and phrases of a document in one language. */
final class Words {
    private static final MessageCatalogue CATALOGUE = new BundleCatalogue(Words.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String of(String key) {
        return CATALOGUE
                .pattern(key, language)
                .orElseThrow(() -> new IllegalStateException("no " + language.tag() + " words for " + key));
    }

    /** A phrase with what stands in its braces; what is put in is not looked at again. */
    String of(String key, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(of(key));
        StringBuilder phrase = new StringBuilder();
        while (matcher.find()) {
            String value = requireNonNull(values.get(requireNonNull(matcher.group(1))), key);
            matcher.appendReplacement(phrase, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(phrase).toString();
    }
}
