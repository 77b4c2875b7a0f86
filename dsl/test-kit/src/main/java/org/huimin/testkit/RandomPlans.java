package org.huimin.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.huimin.model.Period;
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
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Strength;
import org.huimin.vocabulary.Unit;

/**
 * Plans with everything in them that a plan can have, and with texts that look like markup, formulas or code: whoever writes an
 * exporter reads its files back and compares them with these. They say nothing that makes sense, and are not checked.
 */
public final class RandomPlans {
    private static final List<String> PIECES = List.of(
            "民政局",
            "就业",
            "<script>alert(1)</script>",
            "|",
            "`代码`",
            "```",
            "#",
            "# 标题",
            "- 项",
            "1. 项",
            "2) 项",
            "+ 项",
            "[x](javascript:alert(1))",
            "![图](http://a.b/c.png)",
            "*重*",
            "**很重**",
            "_下_",
            "~~删~~",
            "&amp;",
            "&",
            "\\",
            "\\|",
            "<!-- 注 -->",
            "<a id=\"x\">",
            "> 引",
            "---",
            "===",
            "***",
            "| a | b |",
            "| --- | --- |",
            "$x$",
            "“三无”人员",
            "《方案》",
            "{title}",
            "$1",
            "\uD840\uDC00",
            "a  b",
            "[^1]: 注",
            "[x]: http://a.b",
            "http://a.b/?c=d",
            "x@y.z",
            "13,000人",
            "!",
            "：",
            "-",
            "1.",
            "<br>",
            "</a>",
            "'\"",
            "=HYPERLINK(\"http://a.b\")",
            "]]>",
            "\u202Eabc",
            "\uD83D\uDE00",
            "\uD869\uDED6");

    private static final Bound[] NUMBER_BOUNDS = {Bound.FROM, Bound.UP_TO, Bound.UNDER, Bound.OVER};
    private static final Bound[] DATE_BOUNDS = {Bound.SINCE, Bound.UNTIL};

    private final Random random;
    private final List<Unit> units = List.copyOf(StandardUnits.standard().all());

    /**
     * A source of plans.
     *
     * @param seed the same seed gives the same plans
     */
    public RandomPlans(long seed) {
        random = new Random(seed);
    }

    /** The next plan. */
    public Plan plan() {
        List<Programme> programmes = new ArrayList<>();
        int number = 1;
        int count = 1 + random.nextInt(12);
        for (int index = 1; index <= count; index++) {
            List<Measure> measures = new ArrayList<>();
            for (int left = random.nextInt(4); left > 0; left--) {
                measures.add(measure(number++));
            }
            programmes.add(new Programme(index, text(), several(this::text), measures));
        }
        return new Plan(
                text(),
                1949 + random.nextInt(250),
                maybe(this::text),
                several(this::text),
                several(() -> new PluginUse("budget", settings())),
                several(() -> new Department(text(), maybe(this::text), several(this::text), several(this::text))),
                several(() -> new DepartmentGroup(text(), maybe(() -> several(this::text)), several(this::text))),
                several(this::entity),
                several(() -> new Definition(
                        text(), text(), random.nextBoolean() ? condition(2) : value(), several(this::text))),
                several(() -> new NamedRateTable(text(), table(), several(this::text))),
                programmes);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        several(this::text).forEach(key -> settings.put(key, text()));
        return settings;
    }

    private Measure measure(int number) {
        List<String> responsible = new ArrayList<>(several(this::text));
        responsible.add(text());
        return new Measure(
                number,
                text(),
                several(this::text),
                responsible,
                several(this::text),
                several(this::text),
                several(this::target),
                several(() -> new Project(text(), maybe(() -> one(Stage.values())), maybe(this::deadline))),
                maybe(this::deadline),
                maybe(this::figure),
                several(() -> new EarlierMeasure(2000 + random.nextInt(20), 1 + random.nextInt(99))),
                several(this::benefit),
                several(this::funding),
                several(this::text),
                several(this::datum));
    }

    private Target target() {
        return new Target(
                text(),
                one(Comparator.values()),
                figure(),
                several(this::text),
                maybe(() -> one(Strength.values())),
                maybe(this::deadline));
    }

    private Benefit benefit() {
        return new Benefit(
                text(),
                text(),
                condition(2),
                maybe(this::value),
                rate(),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> new Period(day(), day())),
                maybe(this::value),
                maybe(this::figure),
                maybe(this::text),
                several(this::funding),
                several(this::text),
                several(this::datum));
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 11)) {
            case 0 -> new Condition.Member(text());
            case 1 -> new Condition.Flag(path());
            case 2 -> new Condition.Defined(path());
            case 3 ->
                random.nextBoolean()
                        ? new Condition.Limited(value(), one(NUMBER_BOUNDS), measured())
                        : new Condition.Limited(value(), one(DATE_BOUNDS), date());
            case 4 ->
                new Condition.Among(new Value.FieldValue(path()), random.nextBoolean(), List.of(choice(), choice()));
            case 5 -> new Condition.Absent(path());
            case 6 -> new Condition.Comparison(value(), one(Condition.Relation.values()), value());
            case 7 ->
                new Condition.Within(value(), number(), number(), maybe(() -> units.get(random.nextInt(units.size()))));
            case 8 -> new Condition.Not(condition(depth - 1));
            case 9 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }

    private Path path() {
        return new Path(random.nextBoolean() ? List.of() : List.of(text()), text());
    }

    private Value value() {
        return switch (random.nextInt(10)) {
            case 0 -> new Value.DefinedValue(path());
            case 1 -> new Value.Negative(new Value.FieldValue(path()));
            case 2 -> new Value.Extreme(one(Function.values()), List.of(new Value.FieldValue(path()), measured()));
            case 3 -> date();
            case 4 -> new Value.YesNo(random.nextBoolean());
            case 5, 6 -> new Value.Arithmetic(new Value.FieldValue(path()), one(Value.Operator.values()), measured());
            default -> new Value.FieldValue(path());
        };
    }

    private Value.Date date() {
        LocalDate first = day();
        return new Value.Date(first, first);
    }

    private Domain domain() {
        return switch (random.nextInt(7)) {
            case 0 -> new Domain.YesNo();
            case 1 ->
                new Domain.Numeric(
                        random.nextBoolean(),
                        maybe(() -> units.get(random.nextInt(units.size()))),
                        maybe(this::number),
                        maybe(this::number));
            case 2 -> new Domain.Money();
            case 3 -> new Domain.Day();
            case 4 -> new Domain.Text();
            case 5 -> new Domain.Reference(text());
            default -> new Domain.Choices(List.of(text(), text()));
        };
    }

    private Value.Choice choice() {
        return new Value.Choice(text());
    }

    private Value.Measured measured() {
        return new Value.Measured(number(), List.of(units.get(random.nextInt(units.size()))));
    }

    private Rate rate() {
        return switch (random.nextInt(3)) {
            case 0 -> new Rate.Flat(award());
            case 1 -> new Rate.Tabled(table());
            default -> new Rate.Named(text());
        };
    }

    private RateUnit rateUnit() {
        Unit yuan = StandardUnits.standard().unit("元").orElseThrow();
        return new RateUnit(
                yuan, maybe(() -> units.get(random.nextInt(units.size()))), one(RateUnit.Interval.values()));
    }

    private Award award() {
        return switch (random.nextInt(6)) {
            case 3 -> new Award.Nothing();
            case 0 -> new Award.Free();
            case 1 -> new Award.Open();
            case 2 -> new Award.Discount(BigDecimal.valueOf(1 + random.nextInt(99)));
            default -> new Award.Amount(number(), random.nextBoolean(), rateUnit());
        };
    }

    private RateTable table() {
        List<Path> inputs = new ArrayList<>(several(this::path));
        List<RateTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < 1 + random.nextInt(4); row++) {
            List<Optional<Condition>> cells = new ArrayList<>();
            for (Path input : inputs) {
                cells.add(maybe(
                        () -> new Condition.Among(new Value.FieldValue(input), false, List.of(choice(), choice()))));
            }
            rows.add(new RateTable.Row(cells, award()));
        }
        return new RateTable(text(), inputs, rateUnit(), rows);
    }

    private Entity entity() {
        Unit unit = units.get(random.nextInt(units.size()));
        return new Entity(
                text(),
                unit,
                several(() ->
                        new Field(text(), domain(), random.nextBoolean(), maybe(this::text), several(this::text))),
                several(this::text));
    }

    private Funding funding() {
        return new Funding(text(), maybe(this::number));
    }

    private PluginDatum datum() {
        return new PluginDatum("budget", text(), text());
    }

    private Figure figure() {
        Unit unit = units.get(random.nextInt(units.size()));
        Unit counted = StandardUnits.standard().unit("家").orElseThrow();
        return new Figure(number(), maybe(this::number), unit, maybe(() -> counted));
    }

    private BigDecimal number() {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(200));
            case 1 -> BigDecimal.valueOf(random.nextInt(100_000), 2);
            case 2 -> BigDecimal.valueOf(random.nextInt(1000)).multiply(BigDecimal.valueOf(10_000));
            default -> BigDecimal.valueOf(random.nextLong() >>> 20);
        };
    }

    private Deadline deadline() {
        int year = 2016 + random.nextInt(3);
        int month = 1 + random.nextInt(12);
        return switch (one(Deadline.Precision.values())) {
            case YEAR -> new Deadline(LocalDate.of(year, 12, 31), Deadline.Precision.YEAR);
            case MONTH -> new Deadline(YearMonth.of(year, month).atEndOfMonth(), Deadline.Precision.MONTH);
            case DAY -> new Deadline(LocalDate.of(year, month, 1 + random.nextInt(28)), Deadline.Precision.DAY);
        };
    }

    private LocalDate day() {
        return LocalDate.of(2016, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (left > 1 && random.nextBoolean()) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> several(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            values.add(value.get());
        }
        return values;
    }
}
