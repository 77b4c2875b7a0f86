package org.huimin.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.huimin.model.Deadline;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Programme;
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.StandardUnits;

/** What holds of every pace. */
class PaceLawsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property(tries = 300)
    void whatIsDueGrowsFromNothingToTheFigureAndNotBeyond(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long figure,
            @ForAll @IntRange(min = 0, max = 364) int deadline,
            @ForAll @IntRange(min = 0, max = 363) int day,
            @ForAll boolean whole) {
        PlannedTarget target = target(figure, deadline, whole);
        Pace pace = Pace.of(target).orElseThrow();
        BigDecimal due = pace.due(START.plusDays(day));
        BigDecimal next = pace.due(START.plusDays(day + 1));
        assertTrue(due.signum() >= 0 && due.compareTo(next) <= 0 && next.compareTo(target.least()) <= 0);
        assertEquals(0, pace.due(target.deadline()).compareTo(target.least()));
        assertEquals(0, pace.due(START.minusDays(1)).signum());
    }

    /** Whole months remain: the rounding up is less than one for each of them. */
    @Property(tries = 300)
    void whoDoesEachMonthWhatIsNeededArrives(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long remaining,
            @ForAll @IntRange(min = 1, max = 12) int lastMonth,
            @ForAll @IntRange(min = 0, max = 11) int months,
            @ForAll boolean whole) {
        LocalDate end = START.plusMonths(lastMonth).minusDays(1);
        LocalDate from = START.plusMonths(Math.max(0, lastMonth - 1 - months)).minusDays(1);
        PlannedTarget target = target(remaining, end.getDayOfYear() - 1, whole);
        BigDecimal monthly = Pace.of(target)
                .orElseThrow()
                .monthly(BigDecimal.valueOf(remaining), from)
                .orElseThrow();
        BigDecimal left = BigDecimal.valueOf(lastMonth - Math.max(0, lastMonth - 1 - months));
        BigDecimal done = monthly.multiply(left);
        assertTrue(done.compareTo(BigDecimal.valueOf(remaining)) >= 0);
        assertTrue(done.subtract(left).compareTo(BigDecimal.valueOf(remaining)) < 0);
        assertEquals(Optional.empty(), Pace.of(target).orElseThrow().monthly(BigDecimal.valueOf(remaining), end));
    }

    private static PlannedTarget target(long figure, int deadline, boolean whole) {
        LocalDate day = START.plusDays(deadline);
        Target target = new Target(
                "A",
                Comparator.AT_LEAST,
                new Figure(
                        BigDecimal.valueOf(figure),
                        Optional.empty(),
                        StandardUnits.standard().unit(whole ? "人" : "公顷").orElseThrow(),
                        Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.of(new Deadline(day, Deadline.Precision.DAY)));
        Measure measure = new Measure(
                1,
                "B",
                List.of(),
                List.of("C"),
                List.of(),
                List.of(),
                List.of(target),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new PlannedTarget(0, new Programme(1, "D", List.of(), List.of(measure)), measure, target, 2026);
    }
}
