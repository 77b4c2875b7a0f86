package org.huimin.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Condition.Relation;
import org.huimin.model.Definition;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Value;
import org.huimin.oracle.Completions;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** A benefit by a small rate table, as chance has it, and every member that could tell its rows apart. */
final class AnyTable {
    static final List<Entity> ENTITIES = List.of(
            new Entity(
                    "人",
                    unit("人"),
                    List.of(
                            field("年龄", number(true, 0, 6), false),
                            field("收入", number(false, 0, 3), false),
                            field("学历", new Domain.Choices(List.of("本科", "专科", "无学")), false),
                            field("残疾", new Domain.YesNo(), false),
                            field("领证", new Domain.Day(), true),
                            field("类别", new Domain.Choices(List.of("甲", "乙")), true),
                            field("户", new Domain.Reference("户"), true)),
                    List.of()),
            new Entity(
                    "户",
                    unit("户"),
                    List.of(
                            field("低保", new Domain.YesNo(), false),
                            field("人口", number(true, 1, 3), false),
                            field("户籍", new Domain.Choices(List.of("城市", "农村")), true)),
                    List.of()));

    static final List<Definition> DEFINITIONS = List.of(
            new Definition("岁数", "人", new Value.FieldValue(Path.of("年龄")), List.of()),
            new Definition("老", "人", limited(new Value.DefinedValue(Path.of("岁数")), Bound.FROM, 4), List.of()),
            new Definition(
                    "贫困户",
                    "户",
                    new Condition.All(List.of(
                            new Condition.Flag(Path.of("低保")),
                            limited(new Value.FieldValue(Path.of("人口")), Bound.FROM, 2))),
                    List.of()),
            new Definition(
                    "困难",
                    "人",
                    new Condition.Any(List.of(
                            new Condition.Flag(Path.of("残疾")), new Condition.Defined(new Path(List.of("户"), "贫困户")))),
                    List.of()));

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2010, 1, 1),
            LocalDate.of(2010, 4, 1),
            LocalDate.of(2010, 4, 15),
            LocalDate.of(2010, 4, 30),
            LocalDate.of(2010, 12, 31));

    private static final RateUnit YUAN_A_YEAR = new RateUnit(unit("元"), Optional.empty(), RateUnit.Interval.YEAR);

    private final Random random;
    private final List<String> active = new ArrayList<>();

    AnyTable(long seed) {
        random = new Random(seed);
        List<String> groups = new ArrayList<>(List.of("年龄", "收入", "学历", "残疾", "领证", "类别", "户"));
        int count = 1 + random.nextInt(3);
        for (int index = 0; index < count; index++) {
            active.add(groups.remove(random.nextInt(groups.size())));
        }
    }

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    private static Field field(String name, Domain domain, boolean optional) {
        return new Field(name, domain, optional, Optional.empty(), List.of());
    }

    private static Domain number(boolean whole, int low, int high) {
        return new Domain.Numeric(
                whole, Optional.empty(), Optional.of(BigDecimal.valueOf(low)), Optional.of(BigDecimal.valueOf(high)));
    }

    private static Condition limited(Value value, Bound bound, int limit) {
        return new Condition.Limited(value, bound, plain(limit));
    }

    private static Value.Measured plain(int number) {
        return new Value.Measured(BigDecimal.valueOf(number), List.of());
    }

    /** Whoever differs in what may be tested: for each class of values at least one. */
    List<Map<String, Object>> members() {
        return Completions.of(schema(), Map.of());
    }

    /** The same, of whom something is known. */
    List<Map<String, Object>> members(Map<String, Object> known) {
        return Completions.of(schema(), known);
    }

    private Completions.Schema schema() {
        Map<String, Completions.Possible> fields = new LinkedHashMap<>();
        active.forEach(name -> fields.put(name, possible(name)));
        return new Completions.Schema(fields, false);
    }

    private static Completions.Possible possible(String name) {
        return switch (name) {
            case "年龄" -> values(0, 1, 2, 3, 4, 5, 6);
            case "收入" ->
                values(
                        new BigDecimal("0"),
                        new BigDecimal("0.5"),
                        new BigDecimal("1"),
                        new BigDecimal("1.5"),
                        new BigDecimal("2"),
                        new BigDecimal("2.5"),
                        new BigDecimal("3"));
            case "学历" -> values("本科", "专科", "无学");
            case "残疾" -> values(true, false);
            case "领证" -> days();
            case "类别" -> values("甲", "乙", null);
            default ->
                new Completions.Schema(
                        Map.of(
                                "低保", values(true, false),
                                "人口", values(1, 2, 3),
                                "户籍", values("城市", "农村", null)),
                        true);
        };
    }

    private static Completions.Possible values(Object... values) {
        return new Completions.Values(Arrays.asList(values));
    }

    private static Completions.Possible days() {
        List<Object> days = new ArrayList<>();
        for (LocalDate day : DAYS) {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        days.add(null);
        return new Completions.Values(days);
    }

    Benefit benefit() {
        return benefit(eligible(), new Rate.Tabled(table()));
    }

    /** A benefit of a choice group, of a flat amount or of two amounts by a table. */
    Benefit choice(String name) {
        Condition part = test(path());
        RateTable table = new RateTable(
                "人",
                List.of(),
                YUAN_A_YEAR,
                List.of(
                        new RateTable.Row(List.of(Optional.of(part)), amount()),
                        new RateTable.Row(List.of(Optional.of(new Condition.Not(part))), amount())));
        Rate rate = random.nextBoolean() ? new Rate.Flat(amount()) : new Rate.Tabled(table);
        return benefit(name, eligible(), rate, Optional.of("任选"));
    }

    private Award amount() {
        return random.nextInt(6) == 0
                ? new Award.Nothing()
                : new Award.Amount(BigDecimal.valueOf(1 + random.nextInt(3)), false, YUAN_A_YEAR);
    }

    static Benefit benefit(Condition eligible, Rate rate) {
        return benefit("补贴", eligible, rate, Optional.empty());
    }

    private static Benefit benefit(String name, Condition eligible, Rate rate, Optional<String> choice) {
        return new Benefit(
                name,
                "人",
                eligible,
                Optional.empty(),
                rate,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                choice,
                List.of(),
                List.of(),
                List.of());
    }

    private Condition eligible() {
        return random.nextInt(3) == 0 ? new Condition.Member("人") : condition(2);
    }

    Condition condition(int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 5);
        return switch (kind) {
            case 0, 1 -> test(path());
            case 2 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
            case 3 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.Not(condition(depth - 1));
        };
    }

    /** A field or a defined condition that the active fields decide. */
    private Path path() {
        List<Path> paths = new ArrayList<>();
        for (String name : active) {
            if (name.equals("户")) {
                paths.add(behindHousehold("低保"));
                paths.add(behindHousehold("人口"));
                paths.add(behindHousehold("户籍"));
                paths.add(behindHousehold("贫困户"));
            } else {
                paths.add(Path.of(name));
            }
        }
        if (active.contains("年龄")) {
            paths.add(Path.of("老"));
            paths.add(Path.of("岁数"));
        }
        if (active.contains("户") && active.contains("残疾")) {
            paths.add(Path.of("困难"));
        }
        return paths.get(random.nextInt(paths.size()));
    }

    private static Path behindHousehold(String name) {
        return new Path(List.of("户"), name);
    }

    private Condition test(Path path) {
        return switch (path.name()) {
            case "年龄" -> ofNumber(new Value.FieldValue(path), 7);
            case "岁数" -> ofNumber(new Value.DefinedValue(path), 7);
            case "收入" -> ofNumber(new Value.FieldValue(path), 4);
            case "人口" -> ofNumber(new Value.FieldValue(path), 4);
            case "学历" -> ofChoice(path, List.of("本科", "专科", "无学"), false);
            case "类别" -> ofChoice(path, List.of("甲", "乙"), true);
            case "户籍" -> ofChoice(path, List.of("城市", "农村"), true);
            case "领证" -> ofDay(path);
            case "老", "困难", "贫困户" -> turned(new Condition.Defined(path));
            default -> turned(new Condition.Flag(path));
        };
    }

    private Condition turned(Condition condition) {
        return random.nextBoolean() ? condition : new Condition.Not(condition);
    }

    private Condition ofNumber(Value value, int limit) {
        // Now and then beyond what the field may be.
        int first = random.nextInt(limit + 2) - 1;
        int second = random.nextInt(limit + 2) - 1;
        return switch (random.nextInt(4)) {
            case 0 ->
                new Condition.Within(
                        value,
                        BigDecimal.valueOf(Math.min(first, second)),
                        BigDecimal.valueOf(Math.max(first, second)),
                        Optional.empty());
            case 1 -> limited(value, one(Bound.FROM, Bound.UP_TO, Bound.UNDER, Bound.OVER), first);
            case 2 -> new Condition.Comparison(plain(first), one(Relation.values()), value);
            default -> new Condition.Among(value, random.nextBoolean(), List.of(plain(first), plain(second)));
        };
    }

    private Condition ofChoice(Path path, List<String> choices, boolean optional) {
        Value value = new Value.FieldValue(path);
        Value.Choice choice = new Value.Choice(choices.get(random.nextInt(choices.size())));
        return switch (random.nextInt(optional ? 4 : 3)) {
            case 0 -> new Condition.Comparison(value, one(Relation.EQUAL, Relation.NOT_EQUAL), choice);
            case 1 -> new Condition.Among(value, random.nextBoolean(), List.of(choice));
            case 2 -> new Condition.Among(value, false, List.of(choice, new Value.Choice(choices.get(0))));
            default -> turned(new Condition.Absent(path));
        };
    }

    private Condition ofDay(Path path) {
        Value value = new Value.FieldValue(path);
        Value.Date date = date();
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.Limited(value, one(Bound.SINCE, Bound.UNTIL), date);
            case 1 -> new Condition.Comparison(value, one(Relation.values()), date);
            case 2 -> new Condition.Among(value, random.nextBoolean(), List.of(date, date()));
            default -> turned(new Condition.Absent(path));
        };
    }

    private Value.Date date() {
        LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
        return switch (random.nextInt(3)) {
            case 0 -> new Value.Date(day, day);
            case 1 -> new Value.Date(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 4, 30));
            default -> new Value.Date(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31));
        };
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Rows by chance, or rows that part the inputs cleanly, of which one may be left out or doubled. */
    private RateTable table() {
        List<Path> inputs = new ArrayList<>();
        int columns = 1 + random.nextInt(2);
        for (int column = 0; column < columns; column++) {
            Path path = path();
            if (!inputs.contains(path)) {
                inputs.add(path);
            }
        }
        List<RateTable.Row> rows = random.nextInt(3) == 0 ? rows(inputs) : partition(inputs);
        if (random.nextInt(4) == 0) {
            rows.add(row(
                    inputs.stream().map(input -> Optional.<Condition>empty()).toList()));
        }
        return new RateTable("人", inputs, YUAN_A_YEAR, rows);
    }

    private static RateTable.Row row(List<Optional<Condition>> cells) {
        return new RateTable.Row(cells, new Award.Nothing());
    }

    private List<RateTable.Row> rows(List<Path> inputs) {
        List<RateTable.Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int index = 0; index < count; index++) {
            rows.add(row(inputs.stream()
                    .map(input -> random.nextInt(6) == 0 ? Optional.<Condition>empty() : Optional.of(test(input)))
                    .toList()));
        }
        return rows;
    }

    private List<RateTable.Row> partition(List<Path> inputs) {
        List<List<Optional<Condition>>> cells = List.of(List.of());
        for (Path input : inputs) {
            Condition part = test(input);
            List<List<Optional<Condition>>> longer = new ArrayList<>();
            for (List<Optional<Condition>> row : cells) {
                for (Condition side : List.of(part, new Condition.Not(part))) {
                    List<Optional<Condition>> more = new ArrayList<>(row);
                    more.add(Optional.of(side));
                    longer.add(more);
                }
            }
            cells = longer;
        }
        List<RateTable.Row> rows = new ArrayList<>();
        for (List<Optional<Condition>> row : cells) {
            int times = random.nextInt(8);
            for (int count = 0; count < (times == 0 ? 0 : times == 1 ? 2 : 1); count++) {
                rows.add(row(row));
            }
        }
        if (rows.isEmpty()) {
            rows.add(row(cells.get(0)));
        }
        return rows;
    }
}
