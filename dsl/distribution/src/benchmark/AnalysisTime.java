import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.huimin.analysis.Finding;
import org.huimin.analysis.PlanAnalysis;
import org.huimin.analysis.Subjects;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Value;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** Prints how long the analysis of rate tables over six columns takes, by their rows. */
class AnalysisTime {
    private static final int COLUMNS = 6;
    private static final int LARGEST = 999;
    private static final List<Integer> SIZES = List.of(625, 1250, 2500, 5000, 10000);

    public static void main(String[] arguments) {
        System.out.println("| table | rows | median ms | ms per 1,000 rows | ratio to the first | found |");
        System.out.println("|---|---:|---:|---:|---:|---|");
        for (Kind kind : Kind.values()) {
            double first = 0;
            for (int size : SIZES) {
                RateTable table = kind.table(size);
                List<Long> times = new ArrayList<>();
                List<Finding> findings = List.of();
                for (int run = 0; run < 5; run++) {
                    long start = System.nanoTime();
                    findings = PlanAnalysis.of(subjects(table));
                    times.add(System.nanoTime() - start);
                }
                times.sort(null);
                double perThousand = times.get(2) / 1e6 / table.rows().size() * 1000;
                first = first == 0 ? perThousand : first;
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %,d | %.0f | %.1f | %.2f | %s |%n",
                        kind.words,
                        table.rows().size(),
                        times.get(2) / 1e6,
                        perThousand,
                        perThousand / first,
                        summary(findings));
            }
        }
    }

    private static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "sound";
        }
        return findings.size() + " x " + findings.get(0).getClass().getSimpleName();
    }

    enum Kind {
        GRID("a full grid") {
            @Override
            RateTable table(int size) {
                return AnalysisTime.table(grid(size));
            }
        },
        GRID_WITHOUT_ROW("a grid without one row") {
            @Override
            RateTable table(int size) {
                List<int[]> boxes = grid(size);
                boxes.remove(size / 2);
                return AnalysisTime.table(boxes);
            }
        },
        SPLIT("split at random, all covered") {
            @Override
            RateTable table(int size) {
                return AnalysisTime.table(split(size));
            }
        },
        SPLIT_OVERLAPPING("split at random, one limit twice") {
            @Override
            RateTable table(int size) {
                List<int[]> boxes = split(size);
                for (int[] box : boxes) {
                    if (box[1] < LARGEST) {
                        box[1]++;
                        break;
                    }
                }
                return AnalysisTime.table(boxes);
            }
        },
        RANDOM("boxes at random") {
            @Override
            RateTable table(int size) {
                return AnalysisTime.table(random(size));
            }
        };

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        abstract RateTable table(int size);
    }

    /** Boxes: of each column the lowest and the highest number. */
    private static List<int[]> grid(int size) {
        int[] parts = {5, 5, 5, 5, size / 625 > 1 ? 2 : 1, Math.max(1, size / 1250)};
        List<int[]> boxes = new ArrayList<>();
        boxes.add(new int[2 * COLUMNS]);
        for (int column = 0; column < COLUMNS; column++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] box : boxes) {
                for (int part = 0; part < parts[column]; part++) {
                    int[] more = box.clone();
                    more[2 * column] = (LARGEST + 1) * part / parts[column];
                    more[2 * column + 1] = (LARGEST + 1) * (part + 1) / parts[column] - 1;
                    longer.add(more);
                }
            }
            boxes = longer;
        }
        return boxes;
    }

    private static List<int[]> split(int size) {
        Random random = new Random(size);
        List<int[]> boxes = new ArrayList<>();
        boxes.add(new int[] {0, LARGEST, 0, LARGEST, 0, LARGEST, 0, LARGEST, 0, LARGEST, 0, LARGEST});
        while (boxes.size() < size) {
            int[] box = boxes.get(random.nextInt(boxes.size()));
            int low = 2 * random.nextInt(COLUMNS);
            if (box[low] < box[low + 1]) {
                int[] upper = box.clone();
                int limit = box[low] + 1 + random.nextInt(box[low + 1] - box[low]);
                upper[low] = limit;
                box[low + 1] = limit - 1;
                boxes.add(upper);
            }
        }
        return boxes;
    }

    private static List<int[]> random(int size) {
        Random random = new Random(size);
        List<int[]> boxes = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            int[] box = new int[2 * COLUMNS];
            for (int column = 0; column < COLUMNS; column++) {
                int one = random.nextInt(LARGEST + 1);
                int other = random.nextInt(LARGEST + 1);
                box[2 * column] = Math.min(one, other);
                box[2 * column + 1] = Math.max(one, other);
            }
            boxes.add(box);
        }
        return boxes;
    }

    private static RateTable table(List<int[]> boxes) {
        List<Path> inputs = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            inputs.add(Path.of("数" + column));
        }
        List<RateTable.Row> rows = new ArrayList<>();
        for (int[] box : boxes) {
            List<Optional<Condition>> cells = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                cells.add(Optional.of(new Condition.Within(
                        new Value.FieldValue(inputs.get(column)),
                        BigDecimal.valueOf(box[2 * column]),
                        BigDecimal.valueOf(box[2 * column + 1]),
                        Optional.empty())));
            }
            rows.add(new RateTable.Row(cells, new Award.Nothing()));
        }
        return new RateTable(
                "人", inputs, new RateUnit(unit("元"), Optional.empty(), RateUnit.Interval.YEAR), rows);
    }

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    private static Subjects subjects(RateTable table) {
        List<Field> fields = new ArrayList<>();
        for (Path input : table.inputs()) {
            Domain domain = new Domain.Numeric(
                    true, Optional.empty(), Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(LARGEST)));
            fields.add(new Field(input.name(), domain, false, Optional.empty(), List.of()));
        }
        Benefit benefit = new Benefit(
                "补贴",
                "人",
                new Condition.Member("人"),
                Optional.empty(),
                new Rate.Tabled(table),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        Entity person = new Entity("人", unit("人"), fields, List.of());
        return new Subjects(List.of(person), List.of(), List.of(), List.of(benefit), 2016);
    }
}
