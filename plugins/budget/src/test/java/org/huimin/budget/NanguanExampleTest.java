package org.huimin.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huimin.testkit.CalculatorUnderTest;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every number that the budget prints for the plan of 2016, with its table of example headcounts and without. What is expected
 * comes from the rates and departments of the published plan, which lie beside this test, by one multiplication a line and
 * additions; nothing of the project computes it.
 */
class NanguanExampleTest {
    private static final Path PLANS =
            Path.of("../../plans/nanguan").toAbsolutePath().normalize();
    private static final String UNKNOWN = "?";
    private static final String OTHERWISE = "";
    private static final String IN_A_TABLE = "\u6309\u6807\u51C6\u8868";
    private static final Map<String, String> FUNDED = Map.of(
            "26", "\u798F\u5F69\u516C\u76CA\u91D1",
            "44\u6742\u8D39\u514D\u9664", "\u4E49\u52A1\u6559\u80B2\u4E2D\u5C0F\u5B66\u516C\u7528\u7ECF\u8D39");

    @TempDir
    private Path folder;

    private CalculatorUnderTest plugin;
    private Map<String, String[]> measures = Map.of();

    @BeforeEach
    void prepare() throws IOException {
        plugin = new CalculatorUnderTest(folder, "budget", "headcount");
        measures = new HashMap<>();
        for (String[] row : fixture("measures.csv")) {
            measures.put(row[0], row);
        }
    }

    /** The rows of a table below its heads; no cell has a comma. */
    private static List<String[]> table(String text) {
        return text.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells.length > 1)
                .toList();
    }

    private static List<String[]> fixture(String name) throws IOException {
        try (var stream = Objects.requireNonNull(NanguanExampleTest.class.getResourceAsStream(name))) {
            return table(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** One line of the budget: what it costs at least and at most; nothing where that can't be told. */
    private record Item(
            String measure,
            String benefit,
            String row,
            String rate,
            String least,
            String most,
            String counted,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high) {
        boolean isExact() {
            return low.isPresent() && low.equals(high);
        }
    }

    /** A rate of the published plan, times the recipients, times twelve where it is paid each month; a cap may cost nothing. */
    private static List<Item> items() throws IOException {
        Map<List<String>, String> recipients = new HashMap<>();
        for (String[] row : table(Files.readString(PLANS.resolve("\u793A\u4F8B/\u4EBA\u6570.csv")))) {
            assertEquals("\u793A\u4F8B\uFF0C\u4E0D\u662F\u4E8B\u5B9E", row[4]);
            recipients.put(List.of(row[0], row[1], row[2]), row[3]);
        }
        List<Item> items = new ArrayList<>();
        for (String[] rate : fixture("rates.csv")) {
            Optional<BigDecimal> low = Optional.empty();
            Optional<BigDecimal> high = Optional.empty();
            // The plan itself expects 30 households in measure 18; nothing else says how many.
            String least = rate[7].isEmpty() ? UNKNOWN : rate[7];
            String most = least;
            String counted = rate[7].isEmpty() ? "\u672A\u5199\u660E" : "\u9884\u8BA1";
            if (!rate[3].isEmpty()) {
                String[] counts = Objects.requireNonNull(recipients.remove(List.of(rate[0], rate[1], rate[2])))
                        .split("-", -1);
                BigDecimal yuan = new BigDecimal(rate[3]).multiply(new BigDecimal(rate[4]));
                high = Optional.of(yuan.multiply(new BigDecimal(counts[counts.length - 1])));
                low = rate[5].equals("cap")
                        ? Optional.of(BigDecimal.ZERO)
                        : Optional.of(yuan.multiply(new BigDecimal(counts[0])));
                least = counts[0];
                most = counts[counts.length - 1];
                counted = "\u4EBA\u6570\u8868";
            }
            items.add(new Item(rate[0], rate[1], rate[2], rate[6], least, most, counted, low, high));
        }
        assertEquals(Map.of(), recipients);
        return items;
    }

    private static String money(BigDecimal yuan) {
        return yuan.setScale(2).toPlainString();
    }

    /** Lines, what is exact, both ends of what is known, and how many are not known. */
    private static List<String> sum(List<Item> items) {
        List<Item> exact = items.stream().filter(Item::isExact).toList();
        List<Item> known = items.stream().filter(item -> item.low().isPresent()).toList();
        return List.of(
                Integer.toString(items.size()),
                exact.isEmpty() ? UNKNOWN : money(sum(exact, Item::low)),
                known.isEmpty() ? UNKNOWN : money(sum(known, Item::low)) + "-" + money(sum(known, Item::high)),
                Integer.toString(items.size() - known.size()));
    }

    private static BigDecimal sum(List<Item> items, Function<Item, Optional<BigDecimal>> end) {
        return items.stream().map(end).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<List<String>> sums(List<Item> items, Function<Item, String> group) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(group.apply(item), key -> new ArrayList<>())
                .add(item));
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((name, parts) -> {
            List<String> row = new ArrayList<>(List.of(name));
            row.addAll(sum(parts));
            rows.add(row);
        });
        return rows;
    }

    private String cell(Item item, int column) {
        return Objects.requireNonNull(measures.get(item.measure()))[column];
    }

    private static String source(Item item) {
        return FUNDED.getOrDefault(item.measure(), FUNDED.getOrDefault(item.measure() + item.benefit(), OTHERWISE));
    }

    /** The rows of a table without some of their cells: titles and rates, which are words. */
    private static List<List<String>> without(List<List<String>> rows, Predicate<Integer> left) {
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .filter(column -> !left.test(column))
                        .mapToObj(row::get)
                        .toList())
                .toList();
    }

    /** A line with the rate as the fixture has it, whose cells have no commas. */
    private static List<String> withoutThousands(List<String> line) {
        List<String> cells = new ArrayList<>(line);
        cells.set(3, line.get(3).replace(",", ""));
        return cells;
    }

    private void assertBudget(List<Item> items, CalculatorUnderTest.Outcome outcome) {
        assertEquals(List.of(sum(items)), outcome.rows("total"));
        assertEquals(sums(items, Item::measure), without(outcome.rows("by-measure"), column -> column == 1));
        assertEquals(
                sums(items, item -> cell(item, 1)),
                outcome.rows("by-programme").stream()
                        .map(row -> {
                            List<String> numbered = new ArrayList<>(row);
                            numbered.set(0, row.get(0).substring(0, row.get(0).indexOf('\u3001')));
                            return numbered;
                        })
                        .toList());
        assertEquals(sums(items, item -> cell(item, 2)), outcome.rows("by-department"));
        List<List<String>> bySource = sums(items, NanguanExampleTest::source);
        List<List<String>> printed = outcome.rows("by-source");
        assertEquals(bySource.size(), printed.size());
        for (List<String> row : bySource) {
            String name = row.get(0).equals(OTHERWISE) ? "\u672A\u5199\u660E\u8D44\u91D1\u6765\u6E90" : row.get(0);
            List<String> expected = new ArrayList<>(row);
            expected.set(0, name);
            assertTrue(printed.contains(expected), () -> expected + " is not in " + printed);
        }
        assertEquals(
                items.stream()
                        .map(item -> List.of(
                                item.measure(),
                                item.benefit(),
                                item.row(),
                                item.rate(),
                                item.least(),
                                item.most(),
                                item.counted(),
                                item.low()
                                        .map(low -> money(low) + "-"
                                                + money(item.high().orElseThrow()))
                                        .orElse(UNKNOWN)))
                        .toList(),
                outcome.rows("lines").stream()
                        .map(NanguanExampleTest::withoutThousands)
                        .toList());
        assertEquals(
                items.stream()
                        .filter(item -> item.low().isEmpty())
                        .map(item -> List.of(item.measure(), item.benefit(), item.row()))
                        .toList(),
                without(outcome.rows("open"), column -> column == 3));
    }

    @Test
    void everyNumberWithTheExampleIsARateTimesItsRecipients() throws IOException {
        Path example = PLANS.resolve("\u793A\u4F8B/\u4EBA\u6570.csv");
        CalculatorUnderTest.Outcome outcome =
                plugin.of(PLANS.resolve("2016.plan"), Optional.of(example), Language.CHINESE);
        List<Item> items = items();
        assertEquals(List.of(), outcome.findings());
        assertBudget(items, outcome);
        // 1,436,200 + 4,092,000; the cap of measure 13 and the range of measure 24 are between two ends.
        assertEquals("5528200.00", sum(items).get(1));
        assertEquals("5744200.00-6618200.00", sum(items).get(2));
        assertEquals(
                List.of(
                        // 260 * 150 * 12 of an unknown sum; measure 44 names a source for what no amount says.
                        funding("26", "", "\u798F\u5F69\u516C\u76CA\u91D1", "468000.00-468000.00", "0"),
                        funding(
                                "44",
                                "\u6742\u8D39\u514D\u9664",
                                "\u4E49\u52A1\u6559\u80B2\u4E2D\u5C0F\u5B66\u516C\u7528\u7ECF\u8D39",
                                UNKNOWN,
                                "1")),
                outcome.rows("funding"));
    }

    /** Money that the plan names without an amount: whether it suffices can't be told. */
    private static List<String> funding(String measure, String benefit, String source, String cost, String open) {
        return List.of(measure, benefit, source, UNKNOWN, cost, open, "\u65E0\u6CD5\u5224\u65AD");
    }

    @Test
    void withoutHeadcountsEachBenefitIsALineThatCanNotBeTold() throws IOException {
        List<Item> open = new ArrayList<>();
        for (Item item : items()) {
            boolean expected = item.measure().equals("18");
            Item whole = new Item(
                    item.measure(),
                    item.benefit(),
                    "",
                    item.row().isEmpty() ? item.rate() : IN_A_TABLE,
                    expected ? item.least() : UNKNOWN,
                    expected ? item.most() : UNKNOWN,
                    expected ? item.counted() : "\u672A\u5199\u660E",
                    Optional.empty(),
                    Optional.empty());
            if (!open.contains(whole)) {
                open.add(whole);
            }
        }
        assertBudget(open, plugin.of(PLANS.resolve("2016.plan"), Optional.empty(), Language.CHINESE));
    }
}
