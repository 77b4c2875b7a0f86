package org.huimin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceLinesTest {
    private static Span at(int line, int from, int to) {
        return Span.onLine("a.plan", line, from, to);
    }

    private static Span lines(int from, int to) {
        return new Span("a.plan", new Position(from, 1), new Position(to, 1));
    }

    @Test
    void stretchesAreReplacedWhereverTheyStand() {
        assertEquals(
                "一甲二\r\n\uD83D\uDE00乙\n三",
                new SourceLines("一二\r\n\uD83D\uDE00x\n三").replacing(Map.of(at(2, 2, 3), "乙", at(1, 2, 2), "甲")));
    }

    @Test
    void aLineGoesWithItsEnd() {
        assertEquals("a\r\nc", new SourceLines("a\r\nb\r\nc").replacing(Map.of(lines(2, 3), "")));
        assertEquals("a\rc", new SourceLines("a\rb\rc").replacing(Map.of(lines(2, 3), "")));
        assertEquals("a\n", new SourceLines("a\nb").replacing(Map.of(lines(2, 3), "")));
        assertEquals("", new SourceLines("b").replacing(Map.of(lines(1, 2), "")));
    }

    @Test
    void nothingReplacedIsTheTextItself() {
        assertEquals("a\r\n\n", new SourceLines("a\r\n\n").replacing(Map.of()));
        assertEquals("a\r\n\n", new SourceLines("a\r\n\n").text());
    }

    @Test
    void replacementsThatReachIntoEachOtherAreRefused() {
        SourceLines text = new SourceLines("abcdef");
        Map<Span, String> overlapping = Map.of(at(1, 1, 4), "x", at(1, 3, 5), "y");
        assertThrows(IllegalArgumentException.class, () -> text.replacing(overlapping));
    }
}
