package org.huimin.wording;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** The fixed phrases of explanations in one language; what belongs into them stands in braces. */
final class Phrases {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Language language;
    private final Properties patterns = new Properties();

    Phrases(Language language) {
        this.language = language;
        String resource = "wording_" + language.tag() + ".properties";
        try (@Nullable InputStream stream = Phrases.class.getResourceAsStream(resource)) {
            patterns.load(new InputStreamReader(requireNonNull(stream, resource), StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read " + resource, exception);
        }
    }

    String of(String key) {
        return requireNonNull(patterns.getProperty(key), () -> "no " + language.tag() + " phrase for " + key);
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
