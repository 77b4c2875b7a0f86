package org.huimin.language.parse;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Where a run of Chinese characters beside a number ends, since Chinese has no blanks to say so. */
final class WordCuts {
    static final String END_OF = "end-of-";

    private static final Pattern DISCOUNT = Pattern.compile("[一二三四五六七八九]{1,2}折");
    private static final char EACH = '每';

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    /** Words that stand before a number and may be glued to the word before them. */
    private static final List<String> BEFORE_NUMBER = longestFirst(
            Stream.of(Stream.<Keyword>of(org.huimin.vocabulary.Comparator.values()), Stream.<Keyword>of(Bound.values()))
                    .flatMap(keywords -> keywords)
                    .flatMap(keyword -> VOCABULARY.forms(keyword, Language.CHINESE).stream())
                    .toList());

    private static final List<String> SUFFIXES = longestFirst(VOCABULARY.suffixForms());
    private static final List<String> BETWEEN_NUMBERS = longestFirst(VOCABULARY.forms(Word.TO, Language.CHINESE));
    private static final Set<Character> SCALES = Set.of('万', '亿');
    private static final String ORDINAL = "第";

    private WordCuts() {}

    private static List<String> longestFirst(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The length of a word before which a number follows, without the comparison glued to its end: 床位[不少于]100. */
    static int beforeNumber(String word) {
        int ordinal = without(word, List.of(ORDINAL));
        if (ordinal < word.length()) {
            return ordinal;
        }
        return without(word, BEFORE_NUMBER);
    }

    /** The length of the unit between two numbers, without the word for a range glued to its end: 3月[至]10月. */
    static int beforeNextNumber(String word) {
        int range = without(word, BETWEEN_NUMBERS);
        return range < word.length() ? range : beforeNumber(word);
    }

    /** The length of the unit behind a number, without the legal word glued to its end: 80周岁[以上]. */
    static int beforeSuffix(String word) {
        return without(word, SUFFIXES);
    }

    private static int without(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.equals(ending)) {
                return word.length();
            }
            if (word.endsWith(ending)) {
                return word.length() - ending.length();
            }
        }
        return word.length();
    }

    /** Whether a word opens with 万 or 亿 that multiplies the number before it; 万元 is a unit of its own. */
    static boolean startsWithScale(String word) {
        return word.length() > 1 && SCALES.contains(word.charAt(0)) && word.charAt(1) != '元';
    }

    /** Whether a word is a discount in Chinese numerals: 九折, 八五折. */
    static boolean isDiscount(String word) {
        return word.endsWith("折") && DISCOUNT.matcher(word).matches();
    }

    /** Whether a word says what an amount behind it is paid for: 每人每月, 每张一次性. */
    static boolean isEach(String word) {
        if (word.charAt(0) != EACH || word.charAt(word.length() - 1) == EACH) {
            return false;
        }
        for (int index = 1; index < word.length(); index++) {
            if (word.charAt(index) == EACH && word.charAt(index - 1) == EACH) {
                return false;
            }
        }
        return true;
    }
}
