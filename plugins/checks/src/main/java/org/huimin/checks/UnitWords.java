package org.huimin.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.Entity;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Target;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** The words that mean units in a plan: those of the standard library, and its own as far as its figures use them. */
final class UnitWords {
    private static final String GENERIC = "个";
    private static final String WORKING_DAY = "个工作日";

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private int longest;

    UnitWords(Plan plan) {
        StandardUnits standard = StandardUnits.standard();
        for (String word : standard.words()) {
            add(word, standard.unit(word).orElseThrow());
        }
        add(WORKING_DAY, standard.unit("日").orElseThrow());
        add(GENERIC + "小时", standard.unit("小时").orElseThrow());
        add(GENERIC + "季度", standard.unit("季度").orElseThrow());
        for (Entity entity : plan.entities()) {
            addNames(entity.unit());
        }
        for (Measure measure : plan.measures()) {
            for (Target target : measure.targets()) {
                addOwn(target.figure());
            }
            addOwn(measure.quota());
            for (Benefit benefit : measure.benefits()) {
                addOwn(benefit.expected());
            }
        }
    }

    private void addOwn(Figure figure) {
        addNames(figure.unit());
        if (figure.per().isPresent()) {
            addNames(figure.per().get());
        }
    }

    private void addOwn(Optional<Figure> figure) {
        if (figure.isPresent()) {
            addOwn(figure.get());
        }
    }

    private void addNames(Unit unit) {
        for (String name : unit.chineseNames()) {
            add(name, unit);
        }
    }

    private void add(String word, Unit unit) {
        units.putIfAbsent(word, unit);
        longest = Math.max(longest, word.codePointCount(0, word.length()));
    }

    /** The longest word for a unit that starts at an offset of a text. An English one ends with its word. */
    Optional<Found> at(FoldedText text, int offset) {
        for (int length = Math.min(longest, text.length() - offset); length > 0; length--) {
            int end = offset + length;
            String word = text.cut(offset, end);
            Unit unit = units.get(word);
            boolean cut = text.isLatin(end - 1) && text.isLatin(end);
            if (unit != null && !cut) {
                return Optional.of(new Found(unit, word, end));
            }
        }
        return Optional.empty();
    }

    /**
     * A unit in a text.
     *
     * @param unit the unit
     * @param word how it is written
     * @param end where it ends (exclusive)
     */
    record Found(Unit unit, String word, int end) {}
}
