package org.huimin.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @Test
    void everyWordMeansOneThingWithinItsFamily() {
        Map<String, String> meanings = new HashMap<>();
        for (List<String> row : WordTable.read("keywords.tsv")) {
            for (int column = 2; column <= 3; column++) {
                for (String word : WordTable.words(row, column)) {
                    String earlier = meanings.put(row.get(0) + " " + word, row.get(1));
                    assertNull(earlier, word);
                }
            }
        }
    }

    @Test
    void everyLabelIsWrittenAndReadInBothLanguages() {
        for (Language language : Language.values()) {
            for (Label label : Label.values()) {
                assertEquals(Optional.of(label), VOCABULARY.label(VOCABULARY.write(label, language)));
            }
            for (Column column : Column.values()) {
                assertEquals(Optional.of(column), VOCABULARY.column(VOCABULARY.write(column, language)));
            }
        }
    }

    @Test
    void theWordsOfSentencesAreReadAsWhatTheyWereWrittenFor() {
        List<List<? extends Keyword>> families = List.of(
                List.of(Comparator.values()),
                List.of(Strength.values()),
                List.of(Stage.values()),
                List.of(Logic.values()),
                List.of(Function.values()));
        for (List<? extends Keyword> family : families) {
            for (Keyword keyword : family) {
                for (Language language : Language.values()) {
                    for (String form : VOCABULARY.forms(keyword, language)) {
                        assertEquals(Optional.of(keyword), VOCABULARY.word(form), form);
                    }
                }
            }
        }
    }

    @Test
    void blanksAndCaseMakeNoDifferenceToALabel() {
        assertEquals(Optional.of(Label.RATE_TABLE), VOCABULARY.label("  Rate \t\u3000 TABLE "));
        assertEquals(Optional.of(Label.RESPONSIBLE), VOCABULARY.label("责 任\u3000部门"));
        assertEquals(Optional.empty(), VOCABULARY.label("ratetable"));
        assertEquals(Optional.empty(), VOCABULARY.label(""));
    }

    @Test
    void limitsStandBehindTheirNumberInChineseOnly() {
        assertEquals(Optional.of(Bound.UP_TO), VOCABULARY.suffix("以内"));
        assertEquals(Optional.of("以上"), VOCABULARY.writeSuffix(Bound.FROM, Language.CHINESE));
        assertEquals(Optional.empty(), VOCABULARY.writeSuffix(Bound.FROM, Language.ENGLISH));
    }

    @Test
    void monthsHaveEnglishNames() {
        for (int month = 1; month <= 12; month++) {
            assertEquals(Optional.of(month), VOCABULARY.month(VOCABULARY.writeMonth(month)));
        }
        assertThrows(IllegalArgumentException.class, () -> VOCABULARY.writeMonth(13));
    }

    @Test
    void whatHasNoWordInALanguageCanNotBeWrittenInIt() {
        assertThrows(IllegalArgumentException.class, () -> VOCABULARY.write(Word.PROGRAMME, Language.CHINESE));
    }

    @Test
    void everyUnitsWordMeansOneUnit() {
        Set<String> words = new HashSet<>();
        for (List<String> row : WordTable.read("units.tsv")) {
            Set<String> own = new HashSet<>(WordTable.words(row, 2));
            own.addAll(WordTable.words(row, 3));
            own.forEach(word -> assertTrue(words.add(word), word));
        }
        assertEquals(words, new HashSet<>(StandardUnits.standard().words()));
    }

    @Test
    void aUnitIsFoundByEachOfItsWords() {
        for (Unit unit : StandardUnits.standard().all()) {
            for (Language language : Language.values()) {
                assertEquals(Optional.of(unit), StandardUnits.standard().unit(unit.write(language)));
            }
        }
        assertEquals("网格", Unit.counting("网格").write(Language.ENGLISH));
        assertFalse(StandardUnits.standard().unit("网格").isPresent());
    }

    @Test
    void severalAreCountedInThePluralInEnglish() {
        Unit month = StandardUnits.standard().unit("月").orElseThrow();
        assertEquals("month", month.write(Language.ENGLISH, new BigDecimal("1.0")));
        assertEquals("months", month.write(Language.ENGLISH, new BigDecimal("12")));
        assertEquals("months", month.write(Language.ENGLISH, new BigDecimal("0.5")));
        assertEquals("月", month.write(Language.CHINESE, new BigDecimal("12")));
        Unit age = StandardUnits.standard().unit("周岁").orElseThrow();
        assertEquals("years-old", age.write(Language.ENGLISH, new BigDecimal("12")));
        assertEquals("网格", Unit.counting("网格").write(Language.ENGLISH, new BigDecimal("12")));
    }

    @Test
    void blanksAreStrippedAtBothEnds() {
        assertEquals("a b", Blanks.strip("\u3000\u00A0a b\t\u2003"));
    }
}
