package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.huimin.model.Measure;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** What programmes and measures are called, and where they stand on the page. */
final class Headings {
    private final Words words;
    private final PlanWording wording;

    Headings(Words words, PlanWording wording) {
        this.words = requireNonNull(words, "words is null");
        this.wording = requireNonNull(wording, "wording is null");
    }

    String of(Programme programme) {
        return words.of(
                "heading.programme", Map.of("number", wording.numeral(programme.number()), "title", programme.title()));
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
