package org.huimin.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/**
 * Finds projects, tasks and targets of different measures that are nearly the same: 社区文化艺术节 and 第十届社区文化艺术节. Where
 * one names something else in the place of a word of the other, such as another street, they are different.
 */
final class DuplicateActivity implements Validator {
    /** Activities that share a rare piece are compared; a piece that so many have says nothing. */
    private static final int MOST_PER_PIECE = 40;

    /** Of two that are alike three quarters of the pieces are common, so one of the rarest quarter and one more is. */
    private static final int PART_LOOKED_UP = 4;

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Plan plan = request.plan();
        List<Activity> activities = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            collect(measure, activities);
        }
        new Search(activities, new Places(request.compiled()), sink).run();
    }

    private static void collect(Measure measure, List<Activity> activities) {
        ElementPath path = ElementPath.measure(measure.number());
        List<PlanText> names = PlanText.namesOf(measure);
        for (PlanText name : names) {
            if (name.kind() == TextKind.PROJECT) {
                add(activities, measure, name);
            }
        }
        for (PlanText text : PlanText.of(measure)) {
            if (text.kind() == TextKind.TASK) {
                add(activities, measure, text);
            }
        }
        for (int index = 0; index < measure.targets().size(); index++) {
            PlanText name = new PlanText(
                    TextKind.TARGET,
                    new FoldedText(measure.targets().get(index).name()),
                    path.child("target", index + 1));
            add(activities, measure, name);
        }
    }

    private static void add(List<Activity> activities, Measure measure, PlanText text) {
        Activity activity = Activity.of(measure.number(), text);
        if (activity.isTelling()) {
            activities.add(activity);
        }
    }

    /** A search through the activities of a plan. */
    private static final class Search {
        private final List<Activity> activities;
        private final Places places;
        private final DiagnosticSink sink;
        private final Map<String, Integer> frequencies = new HashMap<>();
        private final Map<String, List<Activity>> index = new HashMap<>();
        private final Map<String, Activity> same = new HashMap<>();

        Search(List<Activity> activities, Places places, DiagnosticSink sink) {
            this.activities = activities;
            this.places = places;
            this.sink = sink;
        }

        void run() {
            Set<String> counted = new HashSet<>();
            for (Activity activity : activities) {
                if (counted.add(activity.key())) {
                    for (String piece : activity.pieces()) {
                        frequencies.put(piece, frequencies.getOrDefault(piece, 0) + 1);
                    }
                }
            }
            for (Activity activity : activities) {
                Optional<Activity> earlier = earlier(activity);
                if (earlier.isPresent()) {
                    report(earlier.get(), activity);
                }
            }
        }

        private Optional<Activity> earlier(Activity activity) {
            Activity equal = same.putIfAbsent(activity.key(), activity);
            if (equal != null) {
                return equal.isSameAs(activity) ? Optional.of(equal) : Optional.empty();
            }
            Optional<Activity> found = Optional.empty();
            for (String piece : rarest(activity)) {
                List<Activity> having = index.getOrDefault(piece, new ArrayList<>());
                for (Activity other : having) {
                    if (found.isEmpty() && other.isSameAs(activity)) {
                        found = Optional.of(other);
                    }
                }
            }
            for (String piece : activity.pieces()) {
                if (frequencies.getOrDefault(piece, 0) <= MOST_PER_PIECE) {
                    List<Activity> having = index.getOrDefault(piece, new ArrayList<>());
                    having.add(activity);
                    index.put(piece, having);
                }
            }
            return found;
        }

        private List<String> rarest(Activity activity) {
            int most = activity.pieces().size() / PART_LOOKED_UP + 1;
            List<String> rarest = new ArrayList<>();
            for (String piece : activity.pieces()) {
                int place = rarest.size();
                while (place > 0 && frequency(rarest.get(place - 1)) > frequency(piece)) {
                    place--;
                }
                if (place < most) {
                    rarest.add(place, piece);
                    if (rarest.size() > most) {
                        rarest.remove(most);
                    }
                }
            }
            return rarest;
        }

        private int frequency(String piece) {
            return frequencies.getOrDefault(piece, 0);
        }

        private void report(Activity earlier, Activity later) {
            sink.report(Diagnostic.of(
                            CheckCode.DUPLICATE_ACTIVITY, places.of(later.text().path()))
                    .with("where", later.text().kind().phrase())
                    .with("name", later.name())
                    .with("measure", earlier.measure())
                    .with("earlier", earlier.name())
                    .related("activity-here", places.of(earlier.text().path())));
        }
    }
}
