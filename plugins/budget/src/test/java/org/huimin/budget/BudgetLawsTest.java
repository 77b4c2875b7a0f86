package org.huimin.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import org.huimin.testkit.CalculatorUnderTest;
import org.huimin.vocabulary.Language;

/** What holds for the budget of any plan. */
class BudgetLawsTest {
    private static final String HEAD = """
            plan: A
            year: 2016
            department group: Civil
            department group: Health
            department group: Schools
            entity: person(person)
              | field | type |
              | poor  | yes-no |

            """;

    private Path folder = Path.of("");
    private Optional<CalculatorUnderTest> plugin = Optional.empty();

    @BeforeProperty
    void install() throws IOException {
        folder = Files.createTempDirectory("budget-laws-");
        plugin = Optional.of(new CalculatorUnderTest(folder, "budget", "headcount"));
    }

    @AfterProperty
    void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A measure with one benefit; a rate in 分, absent where it is open. */
    record Grant(String department, String source, Optional<Integer> rate, boolean cap, int least, int more) {
        String rateText(int factor) {
            return rate.map(cents -> (cap ? "at-most " : "")
                            + BigDecimal.valueOf((long) cents * factor, 2).toPlainString() + " yuan/person/year")
                    .orElse("open");
        }
    }

    @Provide
    Arbitrary<List<Grant>> grants() {
        Arbitrary<Grant> grant = Combinators.combine(
                        Arbitraries.of("Civil", "Health", "Civil, Schools"),
                        Arbitraries.of("", "city", "city, county"),
                        Arbitraries.integers().between(1, 1_000_000).optional(0.8),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 1_000))
                .as(Grant::new);
        return grant.list().ofMinSize(1).ofMaxSize(12);
    }

    private static String plan(List<Grant> grants, int factor) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int index = 0; index < grants.size(); index++) {
            Grant grant = grants.get(index);
            if (index % 4 == 0) {
                text.append("programme ")
                        .append(index / 4 + 1)
                        .append(": P")
                        .append(index)
                        .append("\n\n");
            }
            text.append("measure ")
                    .append(index + 1)
                    .append(": M")
                    .append(index)
                    .append('\n');
            text.append("responsible: ").append(grant.department()).append('\n');
            text.append(grant.source().isEmpty() ? "" : "funding: " + grant.source() + "\n");
            text.append("benefit: B\n  eligible: person\n  rate: ")
                    .append(grant.rateText(factor))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static String ranges(List<Grant> grants) {
        StringBuilder table = new StringBuilder("measure,recipients\n");
        for (int index = 0; index < grants.size(); index++) {
            Grant grant = grants.get(index);
            table.append(index + 1).append(',').append(grant.least()).append('-');
            table.append(grant.least() + grant.more()).append('\n');
        }
        return table.toString();
    }

    private static String points(List<Grant> grants, int part) {
        StringBuilder table = new StringBuilder("measure,recipients\n");
        for (int index = 0; index < grants.size(); index++) {
            Grant grant = grants.get(index);
            table.append(index + 1)
                    .append(',')
                    .append(grant.least() + grant.more() * part / 100)
                    .append('\n');
        }
        return table.toString();
    }

    private CalculatorUnderTest.Outcome budget(String plan, String table) throws IOException {
        CalculatorUnderTest.Outcome outcome = plugin.orElseThrow().of(plan, table, Language.ENGLISH);
        outcome.sound();
        return outcome;
    }

    /** The sums of a column: of what is exact, of lower and upper ends, and of counts. */
    private static List<BigDecimal> sums(CalculatorUnderTest.Outcome outcome, String table) {
        ResultTable rows = outcome.sound().table(table).orElseThrow();
        BigDecimal exact = BigDecimal.ZERO;
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal lines = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        for (List<ResultValue> row : rows.rows()) {
            List<ResultValue> sum = row.subList(row.size() - 4, row.size());
            lines = lines.add(BigDecimal.valueOf(((ResultValue.Count) sum.get(0)).number()));
            open = open.add(BigDecimal.valueOf(((ResultValue.Count) sum.get(3)).number()));
            exact = sum.get(1) instanceof ResultValue.Money money ? exact.add(money.yuan()) : exact;
            if (sum.get(2) instanceof ResultValue.Interval range) {
                least = least.add(range.low());
                most = most.add(range.high());
            }
        }
        return Stream.of(lines, exact, least, most, open)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    @Property(tries = 60)
    void theRowsOfEveryGroupingAddUpToTheWhole(@ForAll("grants") List<Grant> grants) throws IOException {
        CalculatorUnderTest.Outcome outcome = budget(plan(grants, 1), ranges(grants));
        List<BigDecimal> whole = sums(outcome, "total");
        for (String table : List.of("by-programme", "by-measure", "by-department", "by-source")) {
            assertEquals(whole, sums(outcome, table), table);
        }
    }

    @Property(tries = 40)
    void raisingRatesLowersNothing(@ForAll("grants") List<Grant> grants) throws IOException {
        List<BigDecimal> before = sums(budget(plan(grants, 1), ranges(grants)), "total");
        List<BigDecimal> after = sums(budget(plan(grants, 3), ranges(grants)), "total");
        for (int index = 0; index < before.size(); index++) {
            assertTrue(before.get(index).compareTo(after.get(index)) <= 0, before + " " + after);
        }
    }

    @Property(tries = 40)
    void anOpenBenefitChangesNoSum(@ForAll("grants") List<Grant> grants) throws IOException {
        List<Grant> more = new ArrayList<>(grants);
        more.add(new Grant("Civil", "city", Optional.empty(), false, 5, 5));
        List<BigDecimal> before = sums(budget(plan(grants, 1), ranges(grants)), "total");
        List<BigDecimal> after = sums(budget(plan(more, 1), ranges(more)), "total");
        assertEquals(before.subList(1, 4), after.subList(1, 4));
        assertEquals(before.get(4).add(BigDecimal.ONE).stripTrailingZeros(), after.get(4));
    }

    @Property(tries = 40)
    void whateverNumberItTurnsOutToBeTheCostLiesInTheRange(@ForAll("grants") List<Grant> grants, @ForAll int seed)
            throws IOException {
        List<BigDecimal> range = sums(budget(plan(grants, 1), ranges(grants)), "total");
        List<BigDecimal> point = sums(budget(plan(grants, 1), points(grants, Math.floorMod(seed, 101))), "total");
        assertTrue(range.get(2).compareTo(point.get(2)) <= 0, range + " " + point);
        assertTrue(point.get(3).compareTo(range.get(3)) <= 0, range + " " + point);
    }
}
