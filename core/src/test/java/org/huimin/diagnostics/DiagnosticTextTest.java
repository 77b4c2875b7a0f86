package org.huimin.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                错误 HM2001\uFF1A没有名为\u201C民政居\u201D的部门或部门组。
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
                error HM2001: There is no department or department group called '民政居'.
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
                错误 HM2003\uFF1A\u201C民政局\u201D已经定义过了。
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
                error HM2003: '民政局' is defined already.
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
