package org.huimin.language.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.huimin.declaration.SourceFile;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.print.PlanFormatter.Formatted;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.Test;

class PlanFormatterTest {
    private static final String TITLE = "\u8BA1\u5212\uFF1Aa\n";

    @Test
    void aTextWithAnErrorIsLeftAlone() {
        Formatted formatted = format(TITLE + "\u8D23\u4EFB\u90E8\u95E8 a\n");
        assertEquals(Optional.empty(), formatted.text());
        assertEquals(List.of(HostCode.MISSING_COLON), codes(formatted));
    }

    @Test
    void anErrorBehindVeryManyWarningsIsNotOverlooked() {
        Formatted formatted = format(TITLE + "#\u200B\n".repeat(1_001) + "\u8D23\u4EFB\u90E8\u95E8\n");
        assertEquals(Optional.empty(), formatted.text());
        assertTrue(codes(formatted).contains(HostCode.MORE_REMARKS));
        assertTrue(codes(formatted).contains(HostCode.MISSING_COLON));
    }

    @Test
    void aTextWithTooManyErrorsIsLeftAlone() {
        Formatted formatted = format(TITLE + "\u8D23\u4EFB\u90E8\u95E8\n".repeat(1_001));
        assertEquals(Optional.empty(), formatted.text());
        assertTrue(codes(formatted).contains(HostCode.TOO_MANY_DIAGNOSTICS));
    }

    @Test
    void aWarningComesWithTheText() {
        Formatted formatted = format("\u8BA1\u5212:\u200Ba");
        assertEquals(Optional.of(TITLE), formatted.text());
        assertEquals(List.of(HostCode.ZERO_WIDTH_SPACE), codes(formatted));
    }

    @Test
    void nothingStaysNothing() {
        assertEquals(Optional.of(""), format("").text());
        assertEquals(Optional.of(""), format("\n\n  \n").text());
    }

    @Test
    void withoutAWishTheLanguageOfMostKeywordsIsKept() {
        assertEquals(
                Optional.of("plan: a\nyear: 2016\nregion: b\n"),
                format("plan:a\n\u5E74\u5EA6:2016\nregion:b").text());
    }

    @Test
    void numbersOfDatesThatNoDateHasAreRefused() {
        String measure = TITLE + "\u4E00\u3001a\n1.b\n\u65F6\u9650\uFF1A";
        assertEquals(List.of(HostCode.CONTENT_NOT_UNDERSTOOD), codes(format(measure + "12345\u5E74\u5E95\n")));
        assertEquals(List.of(HostCode.CONTENT_NOT_UNDERSTOOD), codes(format(measure + "1.5\u6708\n")));
    }

    @Test
    void theFrequencyOfAnAmountWithoutUnitIsNotSwallowed() {
        String benefit = TITLE + "\u4E00\u3001a\n1.b\n\u8865\u8D34\uFF1Ac\n\u6807\u51C6\uFF1A";
        assertEquals(List.of(HostCode.CONTENT_NOT_UNDERSTOOD), codes(format(benefit + "\u6BCF\u4EBA100\n")));
        assertEquals(List.of(HostCode.CONTENT_NOT_UNDERSTOOD), codes(format(benefit + "100 \u4E00\u6B21\u6027\n")));
    }

    @Test
    void aNumeralThatNoProgrammeHasIsRefused() {
        assertEquals(List.of(HostCode.NUMBER_TOO_LARGE_HERE), codes(format(TITLE + "\u5341\u5341\u3001a\n")));
    }

    @Test
    void aDashAmongOtherPatternsIsRefused() {
        String table = "\u6807\u51C6\u8868\uFF1Aa\n| b | \u5143 |\n| c\u3001- | 5 |\n";
        assertEquals(List.of(HostCode.CELL_NOT_UNDERSTOOD), codes(format(table)));
    }

    @Test
    void declarationsOfLinesThatCouldNotBeReadAreNotPrinted() {
        SourceFile file = PlanTextParser.parse("test", TITLE + "\u8D23\u4EFB\u90E8\u95E8\n")
                .file();
        assertThrows(IllegalArgumentException.class, () -> PlanPrinter.print(file, Language.CHINESE));
    }

    @Test
    void meaningIgnoresHowThingsAreSpelt() {
        assertEquals(meaning("\u5F15\u7528:a\n\n\u5355\u4F4D:\"b\""), meaning("import: a\nunit: \u201Cb\u201D"));
    }

    @Test
    void meaningSeesEveryDifference() {
        assertNotEquals(meaning("unit: a"), meaning("unit: b"));
        assertNotEquals(meaning("unit: a"), meaning("# c\nunit: a"));
        assertNotEquals(meaning("unit: a"), meaning("unit: a\n# c"));
        assertNotEquals(meaning("define: a = b 5"), meaning("define: a = b = 5"));
        assertNotEquals(meaning("define: a = 1\u4E07"), meaning("define: a = 10000"));
    }

    @Test
    void aLongSumStaysAsItIs() {
        String sum = "define: a = " + "1 + ".repeat(60) + "1\n";
        assertEquals(Optional.of(sum), format(sum).text());
        assertNotEquals(meaning("define: a = 1 - 2 - 3"), meaning("define: a = 1 - (2 - 3)"));
    }

    private static List<Object> meaning(String text) {
        return Meaning.of(PlanTextParser.parse("test", text).file());
    }

    private static Formatted format(String text) {
        return PlanFormatter.format("test", text, Optional.empty());
    }

    private static List<Object> codes(Formatted formatted) {
        return formatted.diagnostics().stream().<Object>map(Diagnostic::code).toList();
    }
}
