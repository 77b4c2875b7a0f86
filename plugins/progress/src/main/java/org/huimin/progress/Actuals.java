package org.huimin.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What is reported of the targets of a plan, by day. A target of which nothing is reported is not known; it is not zero. */
final class Actuals {
    private final Map<Integer, NavigableMap<LocalDate, Reported>> byTarget = new HashMap<>();

    /** Takes a report; what was reported for the same day before, if anything, stays instead. */
    Optional<Reported> add(PlannedTarget target, Reported reported) {
        return Optional.ofNullable(byTarget.computeIfAbsent(target.index(), index -> new TreeMap<>())
                .putIfAbsent(reported.day(), reported));
    }

    /** All reports of a target, the earliest first. */
    Collection<Reported> of(PlannedTarget target) {
        return byTarget.getOrDefault(target.index(), new TreeMap<>()).values();
    }

    /** The last report of a target up to a day. */
    Optional<Reported> last(PlannedTarget target, LocalDate day) {
        return Optional.ofNullable(
                        byTarget.getOrDefault(target.index(), new TreeMap<>()).floorEntry(day))
                .map(Map.Entry::getValue);
    }

    /** The last day for which anything is reported. */
    Optional<LocalDate> lastDay() {
        return byTarget.values().stream().map(NavigableMap::lastKey).max(LocalDate::compareTo);
    }

    /** How many reports are for days behind one. */
    long countAfter(LocalDate day) {
        return byTarget.values().stream()
                .mapToLong(reports -> reports.tailMap(day, false).size())
                .sum();
    }
}
