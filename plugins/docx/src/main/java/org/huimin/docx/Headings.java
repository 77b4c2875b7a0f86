package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.huimin.model.Measure;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Language;
import org.huimin.wording.ChineseNumeral;

/** What programmes, measures and sections are called. */
final class Headings {
    private final Language language;
    private final Words words;

    Headings(Language language, Words words) {
        this.language = requireNonNull(language, "language is null");
        this.words = requireNonNull(words, "words is null");
    }

    /** A programme. */
    String of(Programme programme) {
        return numbered("heading.programme", programme.number(), programme.title());
    }

    /** A section of an annex. */
    String first(int number, String title) {
        return numbered("heading.first", number, title);
    }

    /** A section within a section. */
    String second(int number, String title) {
        return numbered("heading.second", number, title);
    }

    /** The number and title of a measure. */
    String of(Measure measure) {
        return words.of(
                "heading.measure", Map.of("number", Integer.toString(measure.number()), "title", measure.title()));
    }

    private String numbered(String key, int number, String title) {
        String numeral = language == Language.CHINESE ? ChineseNumeral.of(number) : Integer.toString(number);
        return words.of(key, Map.of("number", numeral, "title", title));
    }
}
