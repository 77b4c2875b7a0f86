package org.huimin.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/**
 * Finds two benefits for the same thing that the same people get: one's name is the other's, perhaps with words before it,
 * and who gets one by its conditions gets the other. Benefits of one choice group are fine, and so are those of different
 * months or payees.
 */
final class PaidTwice implements Validator {
    private static final int SHORTEST_NAME = 4;
    /** So many earlier benefits of one name are compared, however many a plan has. */
    private static final int MOST_COMPARED = 20;

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Plan plan = request.plan();
        Search search = new Search(plan, new Places(request.compiled()), sink);
        for (Measure measure : plan.measures()) {
            for (int index = 0; index < measure.benefits().size(); index++) {
                search.add(measure, index);
            }
        }
        search.compareAll();
    }

    /**
     * A benefit with where it stands among all.
     *
     * @param benefit the benefit
     * @param measure the number of its measure
     * @param name its name, folded
     * @param order which one of all it is
     * @param path its path
     */
    private record Entry(Benefit benefit, int measure, String name, int order, ElementPath path) {}

    /** A search through the benefits of a plan. */
    private static final class Search {
        private final Plan plan;
        private final Places places;
        private final DiagnosticSink sink;
        private final ConditionText conditions;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, List<Entry>> byName = new HashMap<>();
        private final Map<Integer, List<ConditionText.Part>> parts = new HashMap<>();

        Search(Plan plan, Places places, DiagnosticSink sink) {
            this.plan = plan;
            this.places = places;
            this.sink = sink;
            conditions = new ConditionText(plan);
        }

        void add(Measure measure, int index) {
            Benefit benefit = measure.benefits().get(index);
            String name = FoldedText.halfWidth(benefit.name()).toLowerCase(Locale.ROOT);
            ElementPath path = ElementPath.measure(measure.number()).child("benefit", index + 1);
            Entry entry = new Entry(benefit, measure.number(), name, entries.size(), path);
            entries.add(entry);
            List<Entry> same = byName.getOrDefault(name, new ArrayList<>());
            if (same.size() < MOST_COMPARED) {
                same.add(entry);
            }
            byName.put(name, same);
        }

        void compareAll() {
            Set<Integer> reported = new HashSet<>();
            for (Entry entry : entries) {
                for (int start = 0; start + SHORTEST_NAME <= entry.name().length(); start++) {
                    if (start > 0 && isWithinWord(entry.name(), start)) {
                        continue;
                    }
                    for (Entry other : byName.getOrDefault(entry.name().substring(start), List.of())) {
                        if (other.order() == entry.order() || (start == 0 && other.order() > entry.order())) {
                            continue;
                        }
                        Entry earlier = other.order() < entry.order() ? other : entry;
                        Entry later = other.order() < entry.order() ? entry : other;
                        if (!reported.contains(later.order()) && isPaidTwice(earlier, later)) {
                            reported.add(later.order());
                            report(earlier, later);
                        }
                    }
                }
            }
        }

        private static boolean isWithinWord(String name, int start) {
            return name.charAt(start) < 0x80 && name.charAt(start - 1) != ' ';
        }

        private boolean isPaidTwice(Entry earlier, Entry later) {
            Benefit one = earlier.benefit();
            Benefit other = later.benefit();
            if (!one.entity().equals(other.entity()) || !one.payee().equals(other.payee())) {
                return false;
            }
            if (one.choice().isPresent() && one.choice().equals(other.choice())) {
                return false;
            }
            if (one.period().isPresent()
                    && other.period().isPresent()
                    && (one.period().get().to().isBefore(other.period().get().from())
                            || other.period()
                                    .get()
                                    .to()
                                    .isBefore(one.period().get().from()))) {
                return false;
            }
            List<ConditionText.Part> first = partsOf(earlier);
            List<ConditionText.Part> second = partsOf(later);
            return (ConditionText.imply(first, second) || ConditionText.imply(second, first))
                    && !hasNothing(one)
                    && !hasNothing(other);
        }

        /** Whether a table leaves some of those who are eligible without anything: the other one may be theirs. */
        private boolean hasNothing(Benefit benefit) {
            for (Award award : plan.awards(benefit.rate())) {
                if (award instanceof Award.Nothing) {
                    return true;
                }
            }
            return false;
        }

        private List<ConditionText.Part> partsOf(Entry entry) {
            List<ConditionText.Part> known = parts.getOrDefault(entry.order(), List.of());
            if (known.isEmpty()) {
                known = conditions.parts(entry.benefit().eligible());
                parts.put(entry.order(), known);
            }
            return known;
        }

        private void report(Entry earlier, Entry later) {
            sink.report(Diagnostic.of(CheckCode.PAID_TWICE, places.of(later.path()))
                    .with("benefit", later.benefit().name())
                    .with("measure", earlier.measure())
                    .with("earlier", earlier.benefit().name())
                    .related("benefit-here", places.of(earlier.path())));
        }
    }
}
