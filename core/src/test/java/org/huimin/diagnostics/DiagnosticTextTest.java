package org.huimin.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.source.Position;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {
    private static String render(Language language, String source, Diagnostic.Builder diagnostic) {
        Map<String, SourceLines> sources = Map.of("2016.plan", new SourceLines(source));
        return new DiagnosticText(new MessageWriter(language), name -> Optional.ofNullable(sources.get(name)))
                .render(diagnostic.build());
    }

    private static Diagnostic.Builder unknown(Span span) {
        return Diagnostic.of(HostCode.UNKNOWN_DEPARTMENT, span).with("name", "民政居");
    }

    private static Span at(int line, int start, int end) {
        return Span.onLine("2016.plan", line, start, end);
    }

    /** The excerpt and its marks, without the message and the place. */
    private static List<String> excerpt(String source, Span span) {
        return render(Language.ENGLISH, source, unknown(span)).lines().skip(2).toList();
    }

    @Test
    void caretsStandUnderChineseCharactersInChinese() {
        String source = "\n".repeat(11) + "责任部门\uFF1A民政居、人社局\n";

        assertEquals("""
                错误 HM2001\uFF1A没有名为\u201C民政居\u201D的部门或部门组。名称如果没有写错，请在部门表里加上。
                  --> 2016.plan:12:6
                12 | 责任部门\uFF1A民政居、人社局
                   |           ^^^^^^
                   = 是不是想写\u201C民政局\u201D或\u201C民政所\u201D\uFF1F
                """, render(Language.CHINESE, source, unknown(at(12, 6, 9)).suggesting(List.of("民政局", "民政所"))));
    }

    @Test
    void theSameFindingReadsInEnglish() {
        assertEquals(
                """
                error HM2001: There is no department or department group called '民政居'. If the name is right, add it to the table of departments.
                 --> 2016.plan:1:6
                1 | 责任部门\uFF1A民政居、人社局
                  |           ^^^^^^
                  = Did you mean '民政局' or '民政所'?
                """,
                render(
                        Language.ENGLISH,
                        "责任部门\uFF1A民政居、人社局",
                        unknown(at(1, 6, 9)).suggesting(List.of("民政局", "民政所"))));
    }

    @Test
    void aRelatedPlaceIsShownWithItsPhrase() {
        Diagnostic.Builder twice = Diagnostic.of(HostCode.NAME_DEFINED_TWICE, at(2, 3, 6))
                .with("name", "民政局")
                .related("declared-here", at(1, 3, 6));

        assertEquals("""
                错误 HM2003\uFF1A\u201C民政局\u201D已经定义过了，同一个名称只能定义一次。请换一个名称，或者删去一处。
                 --> 2016.plan:2:3
                2 | | 民政局 |
                  |   ^^^^^^
                 --> 2016.plan:1:3
                1 | | 民政局 |
                  |   ------ 在这里定义
                """, render(Language.CHINESE, "| 民政局 |\n| 民政局 |\n", twice));
    }

    @Test
    void aFileWhoseTextIsNotKnownIsNamedWithoutAnExcerpt() {
        Span elsewhere = Span.onLine("a\u200B.plan", 3, 2, 4);

        assertEquals(
                """
                error HM2003: '民政局' is defined already, and a name can be defined only once. Choose another name, or remove one of the two.
                 --> aU+200B.plan:3:2
                 --> aU+200B.plan:3:2
                  = defined here
                """,
                render(
                        Language.ENGLISH,
                        "",
                        Diagnostic.of(HostCode.NAME_DEFINED_TWICE, elsewhere)
                                .with("name", "民政局")
                                .related("declared-here", elsewhere)));
    }

    @Test
    void aSingleSuggestionIsShownInItsLine() {
        assertEquals(
                List.of(
                        "1 | 责任部门\uFF1A民政居、人社局",
                        "  |           ^^^^^^",
                        "  = Did you mean '民政局'?",
                        "1 | 责任部门\uFF1A民政局、人社局",
                        "  |           ~~~~~~"),
                render(
                                Language.ENGLISH,
                                "责任部门\uFF1A民政居、人社局",
                                unknown(at(1, 6, 9)).suggesting(List.of("民政局")))
                        .lines()
                        .skip(2)
                        .toList());
    }

    private static List<String> edited(String source, Span place, String replacement) {
        return render(Language.ENGLISH, source, unknown(at(1, 1, 2)).editing(place, replacement))
                .lines()
                .skip(4)
                .toList();
    }

    @Test
    void whatIsCertainIsShownAsItIsToBeWritten() {
        assertEquals(List.of("  = Write:", "1 | 时限\uFF1A年底", "  |     ++"), edited("时限年底", at(1, 3, 3), "\uFF1A"));
        assertEquals(List.of("  = Write:", "1 | 时限\uFF1A年底", "  |     ~~"), edited("时限 年底", at(1, 3, 4), "\uFF1A"));
        assertEquals(List.of("  = Write:", "1 | 年底"), edited("年底\u3002", at(1, 3, 4), ""));
    }

    @Test
    void aCorrectionIsAlignedBehindTabsEmojiAndHiddenCharacters() {
        assertEquals(
                List.of("  = Write:", "1 |     \uD83D\uDE00U+202E民  b", "  |               ~~"),
                edited("\t\uD83D\uDE00\u202E民a b", at(1, 5, 7), "  ").stream()
                        .limit(3)
                        .toList());
    }

    @Test
    void aLineThatIsToGoIsNotShownAgain() {
        assertEquals(
                List.of("  = Remove this line."),
                render(Language.ENGLISH, "忽略\n任务", unknown(at(1, 1, 3)).removingLines(at(1, 1, 3)))
                        .lines()
                        .skip(4)
                        .toList());
    }

    @Test
    void anEditOfAFileThatIsNotKnownShowsNoLine() {
        Span elsewhere = Span.onLine("b.plan", 3, 2, 4);
        assertEquals(
                2,
                render(Language.ENGLISH, "", unknown(elsewhere).editing(elsewhere, "民"))
                        .lines()
                        .count());
    }

    @Test
    void aRelatedPlaceInTheSameLineIsMarkedBelowIt() {
        Diagnostic.Builder twice = unknown(at(1, 4, 5)).related("first-here", at(1, 1, 2));

        assertEquals(
                List.of("1 | 甲、乙、甲", "  |       ^", "  | -- first written here"),
                render(Language.ENGLISH, "甲、乙、甲", twice).lines().skip(2).toList().stream()
                        .map(line -> line.replace("^^", "^"))
                        .toList());
    }

    @Test
    void coloursAddNothingButColour() {
        String source = "责任部门\uFF1A民政居\n民政局";
        Diagnostic found = unknown(at(1, 6, 9))
                .related("declared-here", at(2, 1, 4))
                .suggesting(List.of("民政局"))
                .build();
        for (Language language : Language.values()) {
            MessageWriter messages = new MessageWriter(language);
            String plain = new DiagnosticText(messages, name -> Optional.of(new SourceLines(source))).render(found);
            String coloured = new DiagnosticText(
                            messages, name -> Optional.of(new SourceLines(source)), Colouring.TERMINAL)
                    .render(found);
            assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
            assertTrue(coloured.contains("\u001B[1;31m^^^^^^\u001B[0m\n"), coloured);
            assertTrue(coloured.contains("\u001B[32m~~~~~~\u001B[0m\n"), coloured);
        }
    }

    @Test
    void aTabTakesFourColumns() {
        assertEquals(List.of("1 |     民政局", "  |     ^^^^"), excerpt("\t民政局", at(1, 2, 4)));
        assertEquals(List.of("1 |     民政局", "  | ^^^^"), excerpt("\t民政局", at(1, 1, 2)));
    }

    @Test
    void anEmojiTakesTwoColumns() {
        assertEquals(List.of("1 | \uD83D\uDE00a", "  |   ^"), excerpt("\uD83D\uDE00a", at(1, 2, 3)));
    }

    @Test
    void aHiddenCharacterIsSpeltOut() {
        assertEquals(List.of("1 | 民U+202E政", "  |   ^^^^^^"), excerpt("民\u202E政", at(1, 2, 3)));
    }

    @Test
    void aPlaceBehindTheLastCharacterHasOneCaret() {
        assertEquals(List.of("1 | 民政", "  |     ^"), excerpt("民政", at(1, 3, 3)));
        assertEquals(List.of("1 | 民政", "  |     ^"), excerpt("民政", at(1, 9, 12)));
        assertEquals(List.of("7 | ", "  | ^"), excerpt("民政", at(7, 1, 1)));
    }

    @Test
    void whatGoesOnInTheNextLineIsMarkedToTheEndOfItsFirst() {
        Span span = new Span("2016.plan", new Position(1, 2), new Position(2, 2));

        assertEquals(List.of("1 | abcd", "  |  ^^^"), excerpt("abcd\nefgh", span));
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "a".repeat(100) + "民政居" + "b".repeat(100);

        assertEquals(
                List.of(
                        "1 | \u2026" + "a".repeat(40) + "民政居" + "b".repeat(37) + "\u2026",
                        "  | " + " ".repeat(41) + "^^^^^^"),
                excerpt(line, at(1, 101, 104)));
        assertEquals(List.of("1 | " + "a".repeat(40) + "\u2026", "  | ^^"), excerpt("a".repeat(200), at(1, 1, 3)));
    }

    @Test
    void aLongPlaceInALongLineIsCutToo() {
        List<String> shown = excerpt("a".repeat(300), at(1, 1, 301));

        assertEquals(List.of("1 | " + "a".repeat(120) + "\u2026", "  | " + "^".repeat(120)), shown);
    }
}
