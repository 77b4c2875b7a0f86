package org.huimin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePatternTest {
    private static boolean matches(String pattern, String path) {
        return FilePattern.of(pattern).orElseThrow().matches(path);
    }

    @ParameterizedTest
    @CsvSource({
        "2016.plan, 2016.plan, true",
        "2016.plan, x/2016.plan, false",
        "*.plan, 2016.plan, true",
        "*.plan, x/2016.plan, false",
        "?.plan, \u7532.plan, true",
        "?.plan, \uD83D\uDE00.plan, true",
        "?.plan, 12.plan, false",
        "\u516C\u5171/**, \u516C\u5171/\u90E8\u95E8.plan, true",
        "\u516C\u5171/**, \u516C\u5171/a/b/c.plan, true",
        "\u516C\u5171/**, \u516C\u5171\u4E8C/a.plan, false",
        "**/a.plan, a.plan, true",
        "**/a.plan, x/y/a.plan, true",
        "**/a.plan, x/ba.plan, false",
        "x/**/a.plan, x/a.plan, true",
        "x/**/a.plan, x/y/z/a.plan, true",
        "x/**/y/**/a.plan, x/1/y/2/3/a.plan, true",
        "x/**/y/**/a.plan, x/1/2/a.plan, false",
        "**, x/y, true",
        "a*b*c, aXbYbc, true",
        "a*b*c, aXbYb, false",
        "*, '', true",
        "[a].plan, a.plan, false",
        "{a}.plan, '{a}.plan', true",
        "x, '', false",
    })
    void aPatternMeansTheFilesThatItDescribes(String pattern, String path, boolean expected) {
        assertEquals(expected, matches(pattern, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/./b", "a\\b", "a**", "**.plan"})
    void whatIsNoPathInTheProjectIsNoPattern(String text) {
        assertEquals(Optional.empty(), FilePattern.of(text));
    }

    /** The platform's own patterns would not come to an end of this one. */
    @Test
    void aPatternThatWasMadeToTakeLongDoesNot() {
        String name = "a".repeat(200) + "/" + "a".repeat(255);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertFalse(matches("**/" + "*a".repeat(100) + "*b", name));
            assertFalse(matches("**/a*/".repeat(50) + "b", "a/".repeat(500) + "c"));
        });
    }

    /** The same said a second time, by the definition and without regard to time. */
    private static boolean defined(String pattern, String text) {
        if (pattern.isEmpty()) {
            return text.isEmpty();
        }
        return switch (pattern.charAt(0)) {
            case '*' -> defined(pattern.substring(1), text) || (!text.isEmpty() && defined(pattern, text.substring(1)));
            case '?' -> !text.isEmpty() && defined(pattern.substring(1), text.substring(1));
            default ->
                !text.isEmpty()
                        && text.charAt(0) == pattern.charAt(0)
                        && defined(pattern.substring(1), text.substring(1));
        };
    }

    @Property(tries = 3_000)
    void aNameMatchesAsTheDefinitionSays(
            @ForAll @StringLength(min = 1, max = 7) @CharRange(from = 'a', to = 'b') String letters,
            @ForAll @StringLength(min = 1, max = 7) @CharRange(from = 'a', to = 'd') String wild) {
        String pattern = wild.replace('c', '*').replace('d', '?');
        if (!pattern.contains("**")) {
            assertEquals(defined(pattern, letters), matches(pattern, letters), pattern + " " + letters);
        }
    }
}
