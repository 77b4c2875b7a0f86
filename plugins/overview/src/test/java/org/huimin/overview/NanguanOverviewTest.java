package org.huimin.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huimin.result.Result;
import org.huimin.result.ResultValue;
import org.huimin.testkit.PluginUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The figures of the plan of 2016. Measures, targets and departments are those of the published plan, which lie beside this
 * test; what each programme gives was counted in it by hand; projects and tasks are the lines of the plan's text.
 */
class NanguanOverviewTest {
    private static final Path PLAN =
            Path.of("../../plans/nanguan/2016.plan").toAbsolutePath().normalize();

    /** Benefits, and those whose rate is left open, by programme: 37 and 11 in all; the other programmes give none. */
    private static final Map<Integer, List<Integer>> BENEFITS = Map.of(
            // Open in 7, 8, 12, 15 and twice in 20.
            2, List.of(23, 6),
            3, List.of(6, 0),
            // Open in 43 and twice in 44.
            7, List.of(5, 3),
            // Open in 50.
            8, List.of(2, 1),
            // Open in 57.
            9, List.of(1, 1));

    private static Optional<Result> overview = Optional.empty();

    /** A measure of the published plan. */
    private record Published(int programme, int targets, List<String> responsible, List<String> cooperating) {}

    @BeforeAll
    static void calculate() throws IOException {
        try (PluginUnderTest plugin = PluginUnderTest.openBundled()) {
            overview = Optional.of(plugin.calculate("overview", PLAN));
        }
    }

    private static List<List<String>> rows(int table) {
        return overview.orElseThrow().tables().get(table).rows().stream()
                .map(row -> row.stream()
                        .map(value -> value instanceof ResultValue.Text text
                                ? text.text()
                                : Long.toString(((ResultValue.Count) value).number()))
                        .toList())
                .toList();
    }

    private static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\u3001", -1));
    }

    private static List<Published> published() throws IOException {
        List<Published> measures = new ArrayList<>();
        try (var stream = Objects.requireNonNull(NanguanOverviewTest.class.getResourceAsStream("measures.csv"))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(",", -1);
                        measures.add(new Published(
                                Integer.parseInt(cells[1]),
                                Integer.parseInt(cells[2]),
                                names(cells[3]),
                                names(cells[4])));
                    });
        }
        assertEquals(67, measures.size());
        return measures;
    }

    /** How many lines of the text begin with a word, by programme: a programme begins with its number in Chinese. */
    private static Map<Integer, Integer> lines(String word) throws IOException {
        Map<Integer, Integer> lines = new HashMap<>();
        int programme = 0;
        for (String line : Files.readAllLines(PLAN)) {
            if (line.matches("[\u4E00-\u9FFF]{1,2}\u3001.*")) {
                programme++;
            }
            if (line.startsWith(word + "\uFF1A")) {
                lines.merge(programme, 1, Integer::sum);
            }
        }
        assertEquals(11, programme);
        return lines;
    }

    @Test
    void eachProgrammeHasWhatThePublishedPlanSays() throws IOException {
        Map<Integer, Integer> projects = lines("\u9879\u76EE");
        Map<Integer, Integer> tasks = lines("\u4EFB\u52A1");
        List<Published> measures = published();
        List<List<String>> expected = new ArrayList<>();
        for (int number = 1; number <= 11; number++) {
            int programme = number;
            List<Published> own = measures.stream()
                    .filter(measure -> measure.programme() == programme)
                    .toList();
            List<Integer> benefits = BENEFITS.getOrDefault(number, List.of(0, 0));
            expected.add(Stream.of(
                            number,
                            own.size(),
                            own.stream().mapToInt(Published::targets).sum(),
                            projects.getOrDefault(number, 0),
                            tasks.getOrDefault(number, 0),
                            benefits.get(0),
                            benefits.get(1))
                    .map(String::valueOf)
                    .toList());
        }
        assertEquals(
                expected,
                rows(0).stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.get(0)), row.stream().skip(2))
                                .toList())
                        .toList());
        assertEquals(List.of(List.of("11", "67", "27", "43", "39", "37", "11")), rows(1));
    }

    @Test
    void eachDepartmentLeadsAndSupportsWhatThePublishedPlanSays() throws IOException {
        List<Published> measures = published();
        Set<String> named = new HashSet<>();
        for (List<String> row : rows(2)) {
            named.add(row.get(0));
            assertEquals(
                    List.of(
                            row.get(0),
                            Long.toString(measures.stream()
                                    .filter(measure -> measure.responsible().contains(row.get(0)))
                                    .count()),
                            Long.toString(measures.stream()
                                    .filter(measure -> measure.cooperating().contains(row.get(0)))
                                    .count())),
                    row);
        }
        assertTrue(measures.stream().allMatch(measure -> named.containsAll(measure.responsible())));
        assertTrue(measures.stream().allMatch(measure -> named.containsAll(measure.cooperating())));
    }
}
