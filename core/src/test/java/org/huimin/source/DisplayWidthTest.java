package org.huimin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void lettersAndDigitsTakeOneColumn() {
        assertEquals(5, DisplayWidth.of("aZ9-%"));
        assertEquals(0, DisplayWidth.of(""));
    }

    @Test
    void chineseCharactersTakeTwoColumns() {
        assertEquals(4, DisplayWidth.of("\u5357\u5173"));
        assertEquals(2, DisplayWidth.of("\uD840\uDC00"));
    }

    @Test
    void fullWidthPunctuationAndDigitsTakeTwoColumns() {
        assertEquals(10, DisplayWidth.of("\uFF1A\uFF0C\u3001\uFF08\uFF11"));
        assertEquals(2, DisplayWidth.of("\u3000"));
    }

    @Test
    void quotesThatBothScriptsShareTakeOneColumn() {
        assertEquals(8, DisplayWidth.of("\u201C\u4E09\u65E0\u4EBA\u201D"));
    }

    @Test
    void marksThatSitOnAnotherCharacterTakeNone() {
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(2, DisplayWidth.of("\u4E00\uDB40\uDD00"));
        assertEquals(0, DisplayWidth.of(0x200B));
    }

    @Test
    void anEmojiTakesTwoColumnsHoweverManyCodePointsItHas() {
        assertEquals(2, DisplayWidth.of("\uD83D\uDE00"));
        assertEquals(2, DisplayWidth.of("\u2764\uFE0F"));
        assertEquals(2, DisplayWidth.of("\uD83D\uDC4D\uD83C\uDFFD"));
        assertEquals(2, DisplayWidth.of("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"));
        assertEquals(2, DisplayWidth.of("\uD83C\uDDE8\uD83C\uDDF3"));
    }

    @Property
    void aTextIsNeverWiderThanItsCharactersOneByOne(@ForAll String text) {
        int oneByOne = text.codePoints().map(DisplayWidth::of).sum();
        long selectors =
                text.codePoints().filter(character -> character == 0xFE0F).count();
        assertTrue(DisplayWidth.of(text) <= oneByOne + selectors);
    }
}
