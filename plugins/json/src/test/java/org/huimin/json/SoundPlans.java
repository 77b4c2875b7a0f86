package org.huimin.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Deadline;
import org.huimin.model.Definition;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Domain;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.PluginUse;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Strength;
import org.huimin.vocabulary.Unit;

/** Plans without an error, whose names and texts look like something else: words of the language, signs, formulas, markup. */
final class SoundPlans {
    private static final List<String> NAMES = List.of(
            "\u6C11\u653F\u5C40",
            "\u4E14",
            "\u6216",
            "\u975E",
            "\u4E3A",
            "\u65E0\u540D",
            "\u662F",
            "\u514D\u8D39",
            "\u53E6\u5B9A",
            "\u89C1",
            "\u5E74\u5E95",
            "6\u6708\u5E95",
            "\u8BA1\u5212",
            "\u8BA1\u5212\uFF1A\u7532",
            "1.\u7532",
            "\u4E00\u3001\u7532",
            "measure 9",
            "programme 1: a",
            "\u7B2C9\u6761",
            "\u7532\u3001\u4E59",
            "\u7532\uFF0C\u4E59",
            "\uFF08\u7532\uFF09",
            "\u7532\uFF08\u4E59\uFF09",
            "9\u6298",
            "13,000\u4EBA",
            "5\u4EBA",
            "\u4E0D\u5C11\u4E8E5\u4E2A",
            "\u4E0D\u8D85\u8FC7",
            "\u786E\u4FDD",
            "\u63A8\u8FDB",
            "\u4E00\u6B21\u6027",
            "\u5176\u4F59",
            "\u53EF\u65E0",
            "\u6574\u6570",
            "=HYPERLINK(x)",
            "]]>",
            "a|b",
            "\uFF5C",
            "# \u6CE8",
            "<b>",
            "a b",
            "a.b",
            "a-b",
            "-",
            "--",
            "1-2",
            "+1",
            "2016\u5E74",
            "2016-10-31",
            "year",
            "june",
            "and",
            "is",
            "not",
            "end-of-year",
            "90% of price",
            "yes-no",
            "departments:",
            "\uD83D\uDE00",
            "\uD869\uDED6",
            "\uD840\uDC00\u6751",
            "e\u0301",
            "12\u4E2A\u6708",
            "\u00D7",
            "\u2264 3",
            "'x'",
            "`x`",
            "\\n",
            "{a}");

    private static final List<String> TEXTS = List.of(
            "# \u6CE8\u91CA",
            "\u8BA1\u5212\uFF1A\u7532",
            "plan: a",
            "\u5FFD\u7565\uFF1AHM5003 x",
            "| a | b |",
            "\u4E00\u3001\u7532",
            "1.\u7532",
            "2\u3001\u7532",
            "\uFF1A\u7532",
            ": a",
            "\u3001\u7532",
            ". a",
            "=HYPERLINK(\"http://a.b\")",
            "]]>",
            "\"",
            "\u201C\u7532",
            "\u201C\u4E09\u65E0\u201D\u4EBA\u5458",
            "\u300A\u65B9\u6848\u300B",
            "\uFF08",
            "a  b",
            "a\tb",
            "a\u3000b",
            "-",
            "\u65E0",
            "// x",
            "/* x */",
            "<!-- x -->",
            "13,000\u4EBA",
            "1e9",
            "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69",
            "\uD869\uDED6",
            "\u05E9\u05DC\u05D5\u05DD",
            "e\u0301",
            "\\",
            "${x}",
            "\u5B57".repeat(5_000),
            "a".repeat(5_000));

    private static final int YEAR = 2016;

    private final Random random;
    private final List<String> left = new ArrayList<>();
    private int taken;

    SoundPlans(long seed) {
        random = new Random(seed);
    }

    /** The next plan. */
    Plan plan() {
        left.clear();
        left.addAll(NAMES);
        Collections.shuffle(left, random);
        taken = 0;
        List<Department> departments = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            departments.add(new Department(name(), maybe(this::cell), several(this::name), several(this::name)));
        }
        List<String> names = departments.stream().map(Department::name).toList();
        List<DepartmentGroup> groups =
                several(() -> new DepartmentGroup(name(), maybe(() -> names), several(this::name)));
        Entity house = new Entity(
                name(),
                unit("\u6237"),
                List.of(new Field(
                        name(), new Domain.YesNo(), random.nextBoolean(), maybe(this::cell), several(this::name))),
                several(this::name));
        Unit own = random.nextBoolean() ? unit("\u4EBA") : Unit.counting(unitName());
        Entity person = new Entity(
                name(),
                own,
                List.of(
                        new Field(name(), new Domain.YesNo(), false, maybe(this::cell), several(this::name)),
                        new Field(
                                name(),
                                new Domain.Choices(List.of(name(), name(), "\u65E0")),
                                false,
                                maybe(this::cell),
                                List.of()),
                        new Field(
                                name(),
                                new Domain.Numeric(
                                        true,
                                        Optional.of(unit("\u5468\u5C81")),
                                        Optional.of(BigDecimal.ZERO),
                                        Optional.of(BigDecimal.valueOf(130))),
                                random.nextBoolean(),
                                maybe(this::cell),
                                several(this::name)),
                        new Field(name(), new Domain.Reference(house.name()), false, Optional.empty(), List.of())),
                several(this::name));
        Definition definition = new Definition(name(), person.name(), condition(person, house), several(this::name));
        NamedRateTable table = new NamedRateTable(name(), table(person), several(this::name));
        List<Programme> programmes = new ArrayList<>();
        int number = 1;
        for (int index = 1; index <= 1 + random.nextInt(2); index++) {
            List<Measure> measures = new ArrayList<>();
            for (int count = random.nextInt(3); count > 0; count--) {
                measures.add(measure(number++, names, person, house, definition, table));
            }
            programmes.add(new Programme(index, text(), several(this::text), measures));
        }
        return new Plan(
                text(),
                YEAR,
                maybe(this::text),
                several(this::text),
                several(() -> new PluginUse("budget", settings())),
                departments,
                groups,
                List.of(house, person),
                List.of(definition),
                List.of(table),
                programmes);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        several(this::name).forEach(key -> settings.put(key, one(List.of("67", "tab", "\u201Ca\u3001b\u201D"))));
        return settings;
    }

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    private Condition condition(Entity person, Entity house) {
        Path flag = Path.of(person.fields().get(0).name());
        Path choice = Path.of(person.fields().get(1).name());
        Path age = Path.of(person.fields().get(2).name());
        String home = person.fields().get(3).name();
        List<String> choices = ((Domain.Choices) person.fields().get(1).domain()).names();
        Condition far =
                new Condition.Flag(new Path(List.of(home), house.fields().get(0).name()));
        List<Condition> all = List.of(
                new Condition.Flag(flag),
                new Condition.Not(new Condition.Flag(flag)),
                far,
                new Condition.Comparison(
                        new Value.FieldValue(choice), Condition.Relation.EQUAL, new Value.Choice(one(choices))),
                new Condition.Among(
                        new Value.FieldValue(choice),
                        random.nextBoolean(),
                        List.of(new Value.Choice(choices.get(0)), new Value.Choice("\u65E0"))),
                new Condition.Limited(
                        new Value.FieldValue(age),
                        one(List.of(Bound.FROM, Bound.UNDER, Bound.OVER, Bound.UP_TO)),
                        new Value.Measured(BigDecimal.valueOf(60), List.of(unit("\u5468\u5C81")))),
                new Condition.Within(
                        new Value.FieldValue(age),
                        BigDecimal.valueOf(60),
                        BigDecimal.valueOf(79),
                        Optional.of(unit("\u5468\u5C81"))));
        // The entity is named first: fields of two entities may have one name.
        return new Condition.All(List.of(
                new Condition.Member(person.name()),
                new Condition.Any(List.of(one(all), new Condition.Not(one(all))))));
    }

    private RateUnit rateUnit(Entity person) {
        return new RateUnit(
                one(List.of(unit("\u5143"), unit("\u4E07\u5143"))),
                maybe(person::unit),
                one(List.of(RateUnit.Interval.values())));
    }

    private Award award(RateUnit unit) {
        return one(List.of(
                new Award.Amount(number(), random.nextBoolean(), unit),
                new Award.Discount(BigDecimal.valueOf(1 + random.nextInt(99))),
                new Award.Free(),
                new Award.Open(),
                new Award.Nothing()));
    }

    private RateTable table(Entity person) {
        Field choice = person.fields().get(1);
        RateUnit unit = rateUnit(person);
        List<RateTable.Row> rows = new ArrayList<>();
        for (String name : ((Domain.Choices) choice.domain()).names()) {
            Condition cell = new Condition.Among(
                    new Value.FieldValue(Path.of(choice.name())), false, List.of(new Value.Choice(name)));
            rows.add(new RateTable.Row(List.of(Optional.of(cell)), award(unit)));
        }
        return new RateTable(person.name(), List.of(Path.of(choice.name())), unit, rows);
    }

    private Measure measure(
            int number,
            List<String> departments,
            Entity person,
            Entity house,
            Definition definition,
            NamedRateTable table) {
        return new Measure(
                number,
                text(),
                several(this::text),
                departments,
                random.nextBoolean() ? departments : List.of(),
                several(this::text),
                several(this::target),
                several(() -> new Project(name(), maybe(() -> one(List.of(Stage.values()))), maybe(this::deadline))),
                maybe(this::deadline),
                maybe(() -> figure("\u6237")),
                several(() -> new EarlierMeasure(2000 + random.nextInt(15), 1 + random.nextInt(99))),
                several(() -> benefit(person, house, definition, table)),
                several(this::funding),
                several(this::text),
                several(() -> new PluginDatum("budget", "\u79D1\u76EE", text())));
    }

    private Benefit benefit(Entity person, Entity house, Definition definition, NamedRateTable table) {
        RateUnit unit = rateUnit(person);
        Rate rate =
                one(List.of(new Rate.Flat(award(unit)), new Rate.Named(table.name()), new Rate.Tabled(table(person))));
        Condition eligible = random.nextBoolean()
                ? condition(person, house)
                : new Condition.All(List.of(
                        new Condition.Member(person.name()), new Condition.Defined(Path.of(definition.name()))));
        return new Benefit(
                name(),
                person.name(),
                eligible,
                Optional.empty(),
                rate,
                maybe(this::text),
                maybe(this::text),
                Optional.empty(),
                Optional.empty(),
                maybe(() -> new Figure(
                        BigDecimal.valueOf(random.nextInt(900)), Optional.empty(), person.unit(), Optional.empty())),
                maybe(this::text),
                several(this::funding),
                several(this::text),
                several(() -> new PluginDatum("budget", "\u79D1\u76EE", text())));
    }

    private Target target() {
        boolean range = random.nextBoolean();
        List<String> items = random.nextInt(3) > 0 ? List.of() : List.of(name(), name());
        BigDecimal low = items.isEmpty() ? BigDecimal.valueOf(random.nextInt(90_000)) : BigDecimal.valueOf(2);
        Unit unit = items.isEmpty() ? one(List.copyOf(StandardUnits.standard().all())) : unit("\u6761");
        return new Target(
                name(),
                one(List.of(Comparator.values())),
                new Figure(
                        low, range ? Optional.of(low.add(BigDecimal.ONE)) : Optional.empty(), unit, Optional.empty()),
                items,
                maybe(() -> one(List.of(Strength.values()))),
                maybe(this::deadline));
    }

    private Figure figure(String unit) {
        return new Figure(BigDecimal.valueOf(random.nextInt(900)), Optional.empty(), unit(unit), Optional.empty());
    }

    private Funding funding() {
        return new Funding(name(), maybe(this::number));
    }

    private BigDecimal number() {
        return one(List.of(
                BigDecimal.valueOf(random.nextInt(2_000)),
                BigDecimal.valueOf(random.nextInt(900)).multiply(BigDecimal.valueOf(10_000)),
                new BigDecimal("0.05"),
                new BigDecimal("1234567.8"),
                new BigDecimal("9".repeat(34)),
                new BigDecimal("9".repeat(30) + "0".repeat(8))));
    }

    private Deadline deadline() {
        int year = YEAR + random.nextInt(2);
        int month = 1 + random.nextInt(12);
        return one(List.of(
                new Deadline(LocalDate.of(year, 12, 31), Deadline.Precision.YEAR),
                new Deadline(YearMonth.of(year, month).atEndOfMonth(), Deadline.Precision.MONTH),
                new Deadline(LocalDate.of(year, month, 1 + random.nextInt(28)), Deadline.Precision.DAY)));
    }

    /** A name that nothing else in the plan has. */
    private String name() {
        int index = taken++;
        return index < left.size() ? left.get(index) : left.get(index % left.size()) + "\u7532" + index / left.size();
    }

    /** The same, of a unit: those that are built in can't be added. */
    private String unitName() {
        String name = name();
        return StandardUnits.standard().unit(name).isEmpty() ? name : unitName();
    }

    private String text() {
        String text = one(TEXTS);
        return random.nextInt(4) == 0 ? text + " " + one(TEXTS) : text;
    }

    private String cell() {
        String text = text();
        return text.indexOf('|') < 0 ? text : "x";
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> several(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            values.add(value.get());
        }
        return values;
    }
}
