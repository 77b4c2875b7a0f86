package org.huimin.plugin;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.diagnostics.BundleCatalogue;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.vocabulary.Language;

/**
 * The heads, labels and phrases of a plugin in one language: those of {@code messages_zh.properties} and
 * {@code messages_en.properties} beside one of its classes.
 */
public final class Words {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final MessageCatalogue catalogue;
    private final Language language;

    /**
     * The words of a plugin.
     *
     * @param anchor a class beside which the resources lie
     * @param language the language
     */
    public Words(Class<?> anchor, Language language) {
        this.catalogue = new BundleCatalogue(anchor);
        this.language = requireNonNull(language, "language is null");
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    /**
     * A word or phrase as it is written there.
     *
     * @throws IllegalStateException if there is none, which is a fault of the plugin
     */
    public String of(String key) {
        return catalogue
                .pattern(key, language)
                .orElseThrow(() -> new IllegalStateException("no " + language.tag() + " words for " + key));
    }

    /** A phrase with what stands in its braces; what is put in is not looked at again. */
    public String of(String key, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(of(key));
        StringBuilder phrase = new StringBuilder();
        while (matcher.find()) {
            String value = requireNonNull(values.get(requireNonNull(matcher.group(1))), key);
            matcher.appendReplacement(phrase, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(phrase).toString();
    }
}
