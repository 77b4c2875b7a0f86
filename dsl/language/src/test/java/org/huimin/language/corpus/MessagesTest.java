package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huimin.diagnostics.HostCode;
import org.huimin.vocabulary.Label;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    private final Properties chinese = messages("zh");
    private final Properties english = messages("en");

    private static Properties messages(String language) {
        Properties messages = new Properties();
        String resource = "messages_" + language + ".properties";
        try (InputStream stream = Objects.requireNonNull(HostCode.class.getResourceAsStream(resource), resource)) {
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new AssertionError("cannot read " + resource, exception);
        }
        return messages;
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void aMessageSpeaksOfTheSameThingsInBothLanguages() {
        for (String key : chinese.stringPropertyNames()) {
            assertEquals(placeholders(chinese.getProperty(key)), placeholders(english.getProperty(key, "")), key);
        }
    }

    @Test
    void everyCodeHasAMessage() {
        for (HostCode code : HostCode.values()) {
            assertTrue(chinese.containsKey(code.id()), code::toString);
            assertTrue(english.containsKey(code.id()), code::toString);
        }
    }

    @Test
    void everyMessageOfACodeBelongsToACode() {
        Set<String> codes = new TreeSet<>();
        for (HostCode code : HostCode.values()) {
            codes.add(code.id());
        }
        Set<String> messages = chinese.stringPropertyNames().stream()
                .filter(key -> key.matches("HM[0-9]+"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, messages);
    }

    @Test
    void everyLevelOfALabelHasAPhrase() {
        for (Label.Level level : Label.Level.values()) {
            assertTrue(chinese.containsKey("level." + level), level::toString);
        }
    }

    @Test
    void everyLabelSaysHowItsContentIsWritten() {
        for (Label label : Label.values()) {
            assertTrue(chinese.containsKey("form." + label), label::toString);
        }
    }
}
