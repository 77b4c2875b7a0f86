package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huimin.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginLockFileTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final List<String> SOUND = List.of(
            "huimin-lock 1",
            "",
            "plugin budget 1.0",
            "folder budget",
            "descriptor class=example.Entry",
            "descriptor id=budget",
            "descriptor spi=1",
            "descriptor version=1.0",
            "sha256 " + DIGEST + " budget.jar");

    private static PluginLock read(byte[] bytes) throws PluginLockException {
        try {
            Path file = Files.createTempFile("huimin", ".lock");
            try {
                return PluginLock.read("huimin.lock", Files.write(file, bytes));
            } finally {
                Files.delete(file);
            }
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }

    private static PluginLock read(List<String> lines) throws PluginLockException {
        return read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** The line and the message of what is wrong. */
    private static String problem(byte[] bytes) {
        Diagnostic problem =
                assertThrows(PluginLockException.class, () -> read(bytes)).problem();
        assertEquals("huimin.lock", problem.span().source());
        return problem.span().start().line() + ": "
                + ThirdParty.messages(List.of(problem)).get(0);
    }

    private static String problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String wrong(int line, String reason) {
        return line + ": HM7015 The lock file can't be used: " + reason + ". Make it anew with `huimin plugins lock`.";
    }

    /** The sound file with one of its lines written in another way, or left out. */
    private static String with(int line, String... instead) {
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= SOUND.size(); number++) {
            for (String each : number == line ? List.of(instead) : List.of(SOUND.get(number - 1))) {
                text.append(each).append('\n');
            }
        }
        return text.toString();
    }

    @Provide
    Arbitrary<PluginLock> locks() {
        Arbitrary<String> fileNames = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("\u9884\u7B97 =#.-_(){}'\"\uFEFF\uD842\uDFB7")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(PluginLockReader::isFileName);
        Arbitrary<String> digests =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
        Arbitrary<String> defaults = Arbitraries.strings()
                .withChars("a=# \u9884:\\\uFEFF")
                .ofMaxLength(10)
                .map(String::strip);
        Arbitrary<Map<String, String>> jars =
                Arbitraries.maps(fileNames, digests).ofMinSize(1).ofMaxSize(4);
        Arbitrary<PluginLock.Entry> entries = Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(20),
                        fileNames,
                        jars,
                        defaults)
                .as(PluginLockFileTest::entry);
        return entries.list()
                .ofMaxSize(4)
                .uniqueElements(entry -> entry.descriptor().id())
                .map(list -> new PluginLock("huimin.lock", list));
    }

    private static PluginLock.Entry entry(String id, String folder, Map<String, String> digests, String text) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("id", id);
        properties.put("version", "1." + id);
        properties.put("spi", "1");
        properties.put("class", "example.Entry");
        properties.put("setting.head", "text");
        properties.put("setting.head.default", text);
        try {
            return new PluginLock.Entry(DescriptorReader.read(properties, false), folder, new LinkedHashMap<>(digests));
        } catch (DescriptorException | SpiVersionException exception) {
            throw new AssertionError(exception);
        }
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("locks") PluginLock lock) throws PluginLockException {
        assertEquals(lock, read(lock.bytes()));
        assertEquals(lock.write(), read(lock.bytes()).write());
    }

    @Test
    void aLockFileIsReadLineByLine() throws PluginLockException {
        PluginLock.Entry entry = read(SOUND).entries().get(0);

        assertEquals("budget", entry.descriptor().id());
        assertEquals("1.0", entry.descriptor().version());
        assertEquals("budget", entry.folder());
        assertEquals(Map.of("budget.jar", DIGEST), entry.digests());
    }

    @Test
    void emptyLinesRemarksLineEndsAndAByteOrderMarkDoNotMatter() throws PluginLockException {
        PluginLock lock = read(SOUND);

        assertEquals(lock, read(("\uFEFF" + String.join("\r\n", SOUND) + "\r\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(lock, read(with(2, "# looked at by somebody", "", "  ").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLockFileMayNameNoPlugin() throws PluginLockException {
        assertEquals(List.of(), read(List.of("huimin-lock 1")).entries());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "huimin-lock 2\n", "huimin-lock 1 \n", " huimin-lock 1\n", "{}", "huimin-lock 11"})
    void theFirstLineSaysWhatItIs(String text) {
        assertEquals(wrong(1, "the first line must be 'huimin-lock 1'"), problem(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                " folder budget",
                "Folder budget",
                "folder",
                "folder ",
                "folder\tbudget",
                "<<<<<<< HEAD",
                "=======",
                "folder .",
                "folder ..",
                "folder ../budget",
                "folder /etc",
                "folder a/b",
                "folder a\\b",
                "folder C:",
                "folder a\u0000b",
                "folder a\u001Bb"
            })
    void aLineThatIsNotUnderstoodIsNamedAndNoneLeadsAnywhere(String line) {
        assertEquals(wrong(4, "this line is not understood"), problem(with(4, line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../budget.jar",
                "..",
                "/budget.jar",
                "lib/budget.jar",
                "lib\\budget.jar",
                "C:budget.jar",
                "",
                " "
            })
    void aJarIsAFileOfTheFolder(String name) {
        assertEquals(wrong(9, "this line is not understood"), problem(with(9, "sha256 " + DIGEST + " " + name)));
    }

    @Test
    void aDigestIsSixtyFourDigitsInLowerCase() {
        for (String digest : List.of(
                DIGEST.substring(1),
                DIGEST + "0",
                DIGEST.replace('a', 'A'),
                DIGEST.replace('a', 'g'),
                DIGEST.replace('1', '\uFF11'),
                "")) {
            assertEquals(wrong(9, "this line is not understood"), problem(with(9, "sha256 " + digest + " budget.jar")));
        }
    }

    @Test
    void nothingIsSaidTwice() {
        String twice = "sha256 " + "f".repeat(64) + " budget.jar";
        assertEquals(wrong(10, "this line is not understood"), problem(with(9, SOUND.get(8), twice)));
        assertEquals(wrong(5, "this line is not understood"), problem(with(4, "folder a", "folder b")));
        assertEquals(wrong(9, "this line is not understood"), problem(with(8, SOUND.get(7), "descriptor version=2.0")));
    }

    @Test
    void noPluginIsNamedTwice() {
        String again = String.join("\n", SOUND) + "\n" + String.join("\n", SOUND.subList(2, SOUND.size())) + "\n";
        assertEquals(wrong(10, "the plugin 'budget' is named twice"), problem(again));
    }

    @Test
    void linesBelongToAPlugin() {
        assertEquals(wrong(3, "this line is not understood"), problem(with(3)));
        for (String line : List.of("plugin  1.0", "plugin budget", "plugin ")) {
            assertEquals(wrong(3, "this line is not understood"), problem(with(3, line)));
        }
    }

    @Test
    void whatIsSaidOfAPluginIsCompleteAndFitsItsDescriptor() {
        String incomplete = "what it says of the plugin 'budget' is incomplete, or contradicts itself";
        assertEquals(wrong(3, incomplete), problem(with(4)));
        assertEquals(wrong(3, incomplete), problem(with(9)));
        assertEquals(wrong(3, incomplete), problem(with(6, "descriptor id=other")));
        assertEquals(wrong(3, incomplete), problem(with(8, "descriptor version=2.0")));
        assertEquals(wrong(3, incomplete), problem(with(3, "plugin budget 1.0 ")));
    }

    @Test
    void theDescriptorIsReadAsStrictlyAsThatOfAPlugin() {
        assertEquals(wrong(3, "it has no 'class'"), problem(with(5)));
        assertEquals(wrong(3, "there is no key 'importers-of-all'"), problem(with(5, "descriptor importers-of-all=x")));
        assertEquals(
                wrong(3, "codes must be 2 to 8 capital letters, two digits may follow, and not begin with HM: HM5"),
                problem(with(6, SOUND.get(5), "descriptor codes=HM5")));
    }

    @Test
    void aPluginForAnotherInterfaceIsRefusedWithBothVersions() {
        assertTrue(problem(with(7, "descriptor spi=2"))
                .startsWith("3: HM7011 The plugin 'budget' (huimin.lock) is made for version 2 of the plugin interface;"
                        + " this program has version 1."));
    }

    @Test
    void aFileThatIsNoTextOrTooLargeIsNotRead() {
        byte[] bytes = with(2).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        assertEquals(wrong(1, "it is no text in UTF-8"), problem(bytes));
        assertEquals(wrong(1, "it is too large"), problem(with(2, "#" + "x".repeat(PluginLock.MOST_BYTES))));
    }
}
