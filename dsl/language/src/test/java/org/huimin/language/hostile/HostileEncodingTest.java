package org.huimin.language.hostile;

import static org.huimin.language.hostile.Project.input;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileEncodingTest {
    private static final String GOOD = "计划：甲\n年度：2016\n总则：乙";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("malformed")
    void bytesThatAreNotStrictUtf8AreRefused(byte[] sequence) throws IOException {
        for (String around : List.of("", GOOD, "measure 1: a\n")) {
            assertEquals(List.of("HM1101"), new Project(folder).codes(joined(around, sequence, "\n")));
        }
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                bytes("a continuation alone", 0x80),
                bytes("a first byte alone", 0xE4),
                bytes("a character cut short", 0xE4, 0xB8),
                bytes("an overlong slash of two bytes", 0xC0, 0xAF),
                bytes("an overlong slash of three bytes", 0xE0, 0x80, 0xAF),
                bytes("an overlong slash of four bytes", 0xF0, 0x80, 0x80, 0xAF),
                bytes("an overlong NUL", 0xC0, 0x80),
                bytes("a lone high surrogate", 0xED, 0xA0, 0x80),
                bytes("a lone low surrogate", 0xED, 0xB0, 0x80),
                bytes("a pair of surrogates, each three bytes", 0xED, 0xA0, 0x81, 0xED, 0xB0, 0x80),
                bytes("beyond the last character", 0xF4, 0x90, 0x80, 0x80),
                bytes("five bytes", 0xF8, 0x88, 0x80, 0x80, 0x80),
                bytes("a byte that is never there", 0xFF),
                bytes("Latin 1", 0xE9, 0x74, 0xE9));
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void anEncodingThatIsKnownIsNamed(String code, byte[] content) throws IOException {
        assertEquals(List.of(code), new Project(folder).codes(content));
    }

    static Stream<Arguments> otherEncodings() {
        Charset chinese = Charset.forName("GB18030");
        return Stream.of(
                Arguments.of("HM1102", GOOD.getBytes(chinese)),
                Arguments.of("HM1102", (GOOD + "𠮷").getBytes(chinese)),
                Arguments.of(
                        "HM1106",
                        joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, GOOD.getBytes(StandardCharsets.UTF_16LE))),
                Arguments.of(
                        "HM1106",
                        joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, GOOD.getBytes(StandardCharsets.UTF_16BE))),
                Arguments.of("HM1106", new byte[] {(byte) 0xFF, (byte) 0xFE}),
                Arguments.of("HM1106", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 'a', 0, 0, 0}));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void aCharacterThatCanNotBeSeenIsNamed(String code, String character) throws IOException {
        for (String text : List.of(GOOD + character + "\n", character + GOOD, "计" + character + "划：甲\n年度：2016\n")) {
            assertEquals(List.of(code), new Project(folder).codes(text));
        }
    }

    static Stream<Arguments> hidden() {
        Stream<Arguments> controls = Stream.of(
                        "\u0000", "\u0001", "\u0007", "\u0008", "\u001B", "\u007F", "\u0085", "\u009B", "\u2028",
                        "\u2029", "\uFFFE", "\uFFFF")
                .map(text -> Arguments.of("HM1103", text));
        Stream<Arguments> directions = Stream.of(
                        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069")
                .map(text -> Arguments.of("HM1104", text));
        return Stream.concat(controls, directions);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsStrangeButAllowedIsRead(byte[] content) throws IOException {
        assertEquals(List.of(), new Project(folder).codes(content));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                input("one byte order mark", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8)),
                input("a character of four bytes", (GOOD + "𠮷").getBytes(StandardCharsets.UTF_8)),
                input(
                        "the last character",
                        joined(GOOD, new byte[] {(byte) 0xF3, (byte) 0xB0, (byte) 0x80, (byte) 0x80}, "\n")),
                input(
                        "line feeds and carriage returns",
                        GOOD.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                input("carriage returns alone", GOOD.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)),
                input("no end of the last line", GOOD.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void aSecondByteOrderMarkIsAControlCharacter(String text) throws IOException {
        assertTrue(new Project(folder).codes(text).contains("HM1103"));
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                input("two at the start", "\uFEFF\uFEFF" + GOOD),
                input("one inside", "计划：甲\uFEFF\n年度：2016\n"),
                input("one at the end", GOOD + "\uFEFF"));
    }

    private static Arguments bytes(String name, int... values) {
        byte[] bytes = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return input(name, bytes);
    }

    private static byte[] joined(String before, byte[] bytes, String behind) {
        return joined(joined(before.getBytes(StandardCharsets.UTF_8), bytes), behind.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
