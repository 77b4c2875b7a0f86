package org.huimin.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void aCharacterThatAnInputMethodConfusesIsNear() {
        assertEquals(List.of("部门"), Nearest.to("部们", List.of("部门", "单位", "全部")));
        assertEquals(List.of("民政局"), Nearest.to("民政居", List.of("民政局", "民政所", "人社局")));
    }

    @Test
    void aConfusedCharacterIsNearerThanAnotherOne() {
        assertEquals(List.of("民政局"), Nearest.to("民政居", List.of("民政处", "民政局")));
    }

    @Test
    void twoLettersThatChangedPlacesAreOneSlip() {
        assertEquals(List.of("budget"), Nearest.to("budgte", List.of("budget", "checks")));
        assertEquals(List.of("目标"), Nearest.to("标目", List.of("目标", "指数")));
    }

    @Test
    void aLetterTooManyOrTooFewIsNear() {
        assertEquals(List.of("target"), Nearest.to("targget", List.of("target")));
        assertEquals(List.of("卫计局"), Nearest.to("卫局", List.of("卫计局", "财政局")));
    }

    @Test
    void upperAndLowerCaseAreAlike() {
        assertEquals(List.of("Target"), Nearest.to("TARGET", List.of("Target")));
    }

    @Test
    void nothingIsNearWhereEveryCharacterDiffers() {
        assertEquals(List.of(), Nearest.to("气象台", List.of("民政局", "人社局")));
        assertEquals(List.of(), Nearest.to("x", List.of("y")));
        assertEquals(List.of(), Nearest.to("", List.of("a")));
    }

    @Test
    void ofManyThatAreAsNearThreeAreNamedInOrder() {
        assertEquals(
                List.of("abc1", "abc2", "abc3"), Nearest.to("abcd", List.of("abc4", "abc3", "abc2", "abc1", "abc1")));
    }

    @Test
    void veryLongWordsAndVeryManyCandidatesAreNotCompared() {
        assertEquals(List.of(), Nearest.to("a".repeat(61), List.of("a".repeat(61))));
        assertEquals(List.of(), Nearest.to("a", Collections.nCopies(2_001, "a")));
    }

    @Property
    void aWordIsNearestToItself(@ForAll String word) {
        int length = word.codePointCount(0, word.length());
        boolean comparable =
                length > 0 && length <= 60 && word.toLowerCase(Locale.ROOT).length() <= 60;

        assertTrue(!comparable || Nearest.to(word, List.of(word)).equals(List.of(word)));
    }
}
