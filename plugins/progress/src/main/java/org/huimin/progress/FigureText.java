package org.huimin.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huimin.evaluate.Found;
import org.huimin.model.Figure;
import org.huimin.model.Plan;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.wording.PlanWording;

/** Writes the figures of targets as plans do: {@code 13,000人}, {@code 不超过30分钟}, {@code 1-2个}, {@code 1家/家}. */
final class FigureText {
    private final Language language;
    private final PlanWording wording;

    FigureText(Language language, Plan plan) {
        this.language = language;
        wording = new PlanWording(language, plan);
    }

    String of(PlannedTarget target) {
        Figure figure = target.figure();
        List<Unit> units = new ArrayList<>(List.of(figure.unit()));
        figure.per().ifPresent(units::add);
        String text = figure.high()
                .map(high -> number(figure.low(), List.of()) + "-" + number(high, units))
                .orElseGet(() -> number(figure.low(), units));
        return comparator(target.target().comparator()) + text;
    }

    private String number(BigDecimal number, List<Unit> units) {
        return wording.found(new Found.Numeric(number, units));
    }

    /** Not less than is what a target means by itself. */
    private String comparator(Comparator comparator) {
        if (comparator == Comparator.AT_LEAST) {
            return "";
        }
        String word = Vocabulary.standard().write(comparator, language);
        return language == Language.ENGLISH ? word + " " : word;
    }
}
