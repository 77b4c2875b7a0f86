package org.huimin.language.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huimin.language.print.PlanFormatter.Formatted;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Legal but ugly text, and the exact bytes that the formatter makes of it: {@code NAME.in.plan} and
 * {@code NAME.out.plan}. A name that ends in {@code -to-en} or {@code -to-zh} asks for that language; the code points
 * in the name of a {@code fullwidth-} file must stand in it. With {@code -Dcorpus.overwrite=true} the expected files are
 * written anew, and the run fails so that somebody reads them.
 */
class FormatCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus", "format");
    private static final String IN = ".in.plan";
    private static final String OUT = ".out.plan";
    private static final Pattern CODE_POINT = Pattern.compile("-([0-9a-f]{4})(?![0-9a-z])");

    @TestFactory
    Stream<DynamicTest> everyInputIsFormattedAsItsOutputSays() throws IOException {
        return names(IN).stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    @Test
    void noOutputStandsAlone() throws IOException {
        assertEquals(names(IN), names(OUT));
        assertTrue(names(IN).size() >= 40);
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static void check(String name) throws IOException {
        String input = Files.readString(CORPUS.resolve(name + IN));
        assertTrue(input.indexOf('\uFEFF') < 0, "the input has a byte order mark");
        if (name.startsWith("fullwidth-")) {
            checkCodePoints(name, input);
        }
        if (name.startsWith("crlf-")) {
            assertTrue(input.contains("\r\n"), "the input has no CR LF");
        }
        String output = formatted(name, input, language(name));
        Path expected = CORPUS.resolve(name + OUT);
        if (Boolean.getBoolean("corpus.overwrite")) {
            Files.writeString(expected, output);
            fail("written anew, now read it: " + expected);
        }
        assertEquals(new String(Files.readAllBytes(expected), StandardCharsets.UTF_8), output);
        assertEquals(output, formatted(name, output, Optional.empty()));
        checkThereAndBack(name, output);
    }

    private static Optional<Language> language(String name) {
        return Stream.of(Language.values())
                .filter(language -> name.endsWith("-to-" + language.tag()))
                .findFirst();
    }

    private static void checkCodePoints(String name, String input) {
        Matcher matcher = CODE_POINT.matcher(name);
        assertTrue(matcher.find(), "the name has no code point");
        do {
            int codePoint = Integer.parseInt(matcher.group(1), 16);
            assertFalse(input.indexOf(codePoint) < 0, "the input has no " + matcher.group(1));
        } while (matcher.find());
    }

    private static void checkThereAndBack(String name, String output) {
        boolean english = output.lines().anyMatch(line -> line.startsWith("plan: ") || line.startsWith("import: "));
        Language own = english ? Language.ENGLISH : Language.CHINESE;
        Language other = english ? Language.CHINESE : Language.ENGLISH;
        assertEquals(output, formatted(name, formatted(name, output, Optional.of(other)), Optional.of(own)));
    }

    private static String formatted(String name, String text, Optional<Language> language) {
        Formatted formatted = PlanFormatter.format(name, text, language);
        return formatted.text().orElseThrow(() -> new AssertionError(formatted.diagnostics() + "\n" + text));
    }
}
