package org.huimin.typing;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;

/** The legal words of limits, as they are written and as they were meant. */
final class BoundWords {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private BoundWords() {}

    /** The word of a limit that stands at one end of its text. */
    static String written(String limit, Bound bound) {
        Stream<String> behind = VOCABULARY.suffixForms().stream().filter(limit::endsWith);
        Stream<String> before = Stream.of(Language.values())
                .flatMap(language -> VOCABULARY.forms(bound, language).stream())
                .filter(limit::startsWith);
        return Stream.concat(behind, before)
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> VOCABULARY.write(bound, Language.ENGLISH));
    }

    /** The word of the same sense for dates instead of numbers, or for numbers instead of dates, where there is one. */
    static Optional<Bound> meant(Bound bound) {
        return switch (bound) {
            case FROM -> Optional.of(Bound.SINCE);
            case UP_TO -> Optional.of(Bound.UNTIL);
            case SINCE -> Optional.of(Bound.FROM);
            case UNTIL -> Optional.of(Bound.UP_TO);
            case UNDER, OVER -> Optional.empty();
        };
    }

    /** A limit in a language: 80周岁以上, from 80 years-old. */
    static String limit(Bound bound, String value, Language language) {
        Optional<String> behind = VOCABULARY.writeSuffix(bound, language);
        return behind.map(word -> value + word).orElseGet(() -> VOCABULARY.write(bound, language) + " " + value);
    }
}
