package org.huimin.overview;

import java.util.List;
import java.util.function.ToLongFunction;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.vocabulary.Blanks;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** How much some measures hold. */
record Content(long measures, long targets, long projects, long tasks, long benefits, long openBenefits) {
    static Content of(List<Measure> measures) {
        return new Content(
                measures.size(),
                sum(measures, measure -> measure.targets().size()),
                sum(measures, measure -> measure.projects().size()),
                sum(measures, measure -> measure.tasks().size()),
                sum(measures, measure -> measure.benefits().size()),
                sum(
                        measures,
                        measure -> measure.benefits().stream()
                                .filter(Content::isOpen)
                                .count()));
    }

    private static long sum(List<Measure> measures, ToLongFunction<Measure> count) {
        return measures.stream().mapToLong(count).sum();
    }

    /** Whether the plan leaves the rate open, or the rate of some case. */
    static boolean isOpen(Benefit benefit) {
        boolean line = benefit.rate().text().map(Content::isOpen).orElse(false);
        return line
                || benefit.rate().rows().stream().anyMatch(row -> !row.isEmpty() && isOpen(row.get(row.size() - 1)));
    }

    private static boolean isOpen(String rate) {
        return Vocabulary.standard()
                .word(Blanks.strip(rate))
                .filter(word -> word == Word.OPEN)
                .isPresent();
    }
}
