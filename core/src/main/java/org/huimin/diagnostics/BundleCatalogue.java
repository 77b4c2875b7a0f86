package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue in resources beside a class: {@code messages_zh.properties} and {@code messages_en.properties} with equal
 * keys, in UTF-8, and the pages {@code explain/HM2001.zh.md} and {@code explain/HM2001.en.md}.
 */
public final class BundleCatalogue implements MessageCatalogue {
    private final Class<?> anchor;
    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);

    /** A catalogue beside a class, in whose jar the resources are. */
    public BundleCatalogue(Class<?> anchor) {
        this.anchor = requireNonNull(anchor, "anchor is null");
    }

    @Override
    public synchronized Optional<String> pattern(String key, Language language) {
        return Optional.ofNullable(bundles.computeIfAbsent(language, this::load).getProperty(key));
    }

    @Override
    public Optional<String> explanation(String codeId, Language language) {
        if (!codeId.chars().allMatch(character -> Character.isLetterOrDigit(character) && character < 0x80)) {
            return Optional.empty();
        }
        try (@Nullable
                InputStream stream = anchor.getResourceAsStream("explain/" + codeId + "." + language.tag() + ".md")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read the explanation of " + codeId, exception);
        }
    }

    private Properties load(Language language) {
        String resource = "messages_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (@Nullable InputStream stream = anchor.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no " + resource + " beside " + anchor.getName());
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read " + resource, exception);
        }
        return properties;
    }
}
