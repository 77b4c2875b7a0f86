package org.huimin.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Target;

/** The targets of a plan, as tables name them. */
final class PlannedTargets {
    /** A number, perhaps as the text of a plan says it (第9条, measure 9), perhaps with the title behind it. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\u7B2C|\u63AA\u65BD|measure|no\\.?)*([0-9]{1,9})(?:[\u6761\u53F7]?|[.\u3001][^0-9].*)");

    private final List<PlannedTarget> all = new ArrayList<>();
    private final Map<Integer, Measure> measures = new HashMap<>();
    private final Map<String, List<Measure>> byTitle = new HashMap<>();
    private final Map<Integer, List<PlannedTarget>> byMeasure = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();

    PlannedTargets(Plan plan) {
        for (Programme programme : plan.programmes()) {
            for (Measure measure : programme.measures()) {
                measures.put(measure.number(), measure);
                byTitle.computeIfAbsent(Folded.name(measure.title()), title -> new ArrayList<>())
                        .add(measure);
                for (Target target : measure.targets()) {
                    PlannedTarget planned = new PlannedTarget(all.size(), programme, measure, target, plan.year());
                    all.add(planned);
                    byMeasure
                            .computeIfAbsent(measure.number(), number -> new ArrayList<>())
                            .add(planned);
                    byName.computeIfAbsent(Folded.name(target.name()), name -> new ArrayList<>())
                            .add(measure.number());
                }
            }
        }
    }

    List<PlannedTarget> all() {
        return List.copyOf(all);
    }

    /** The measure that a cell names by its number or title. */
    Optional<Measure> measure(String cell) {
        String folded = Folded.name(cell);
        List<Measure> titled = byTitle.getOrDefault(folded, List.of());
        if (titled.size() == 1) {
            return Optional.of(titled.get(0));
        }
        Matcher number = NUMBER.matcher(folded);
        return number.matches()
                ? Optional.ofNullable(measures.get(Integer.parseInt(number.group(1))))
                : Optional.empty();
    }

    /** The targets of a measure. */
    List<PlannedTarget> of(Measure measure) {
        return byMeasure.getOrDefault(measure.number(), List.of());
    }

    /** The numbers of the measures that have a target of a name. */
    List<Integer> measuresWith(String target) {
        return byName.getOrDefault(Folded.name(target), List.of());
    }
}
