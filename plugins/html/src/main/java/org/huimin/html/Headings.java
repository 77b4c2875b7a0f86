package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.huimin.model.Measure;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Language;
import org.huimin.wording.ChineseNumeral;

/** What programmes and measures are called, and where they stand on the page. */
final class Headings {
    private final Language language;
    private final Words words;

    Headings(Language language, Words words) {
        this.language = requireNonNull(language, "language is null");
        this.words = requireNonNull(words, "words is null");
    }

    String of(Programme programme) {
        String number = language == Language.CHINESE
                ? ChineseNumeral.of(programme.number())
                : Integer.toString(programme.number());
        return words.of("heading.programme", Map.of("number", number, "title", programme.title()));
    }

    String of(Measure measure) {
        return words.of(
                "heading.measure", Map.of("number", Integer.toString(measure.number()), "title", measure.title()));
    }

    static String anchor(Programme programme) {
        return "programme-" + programme.number();
    }

    static String anchor(Measure measure) {
        return "measure-" + measure.number();
    }
}
