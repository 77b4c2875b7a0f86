package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.huimin.model.Measure;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** What programmes, measures and sections are called. */
final class Headings {
    private final Words words;
    private final PlanWording wording;

    Headings(Words words, PlanWording wording) {
        this.words = requireNonNull(words, "words is null");
        this.wording = requireNonNull(wording, "wording is null");
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
        return words.of(key, Map.of("number", wording.numeral(number), "title", title));
    }
}
