package org.huimin.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** A plan with persons and households, and short ways to write parts of it. */
final class Sample {
    static final RateUnit MONTHLY = new RateUnit(unit("元"), Optional.of(unit("人")), RateUnit.Interval.MONTH);
    static final RateUnit YEARLY = new RateUnit(unit("元"), Optional.of(unit("人")), RateUnit.Interval.YEAR);
    static final Condition AGED = new Condition.Limited(field("年龄"), Bound.FROM, number("80", "周岁"));
    static final Condition POOR = new Condition.Flag(path("户", "低保"));

    static final Plan PLAN = new Plan(
            "计划",
            2016,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new Entity(
                            "人",
                            unit("人"),
                            List.of(
                                    field("年龄", new Domain.Money(), "age"),
                                    field("户", new Domain.Reference("户"), "household"),
                                    field("学历", new Domain.Choices(List.of("本科", "无")), "and")),
                            List.of("person")),
                    new Entity("户", unit("户"), List.of(field("低保", new Domain.YesNo(), "dibao")), List.of())),
            List.of(new Definition("低保户", "人", POOR, List.of("低保家庭", "poor household"))),
            List.of(new NamedRateTable(
                    "丧葬补助\uFF082016\uFF09", new RateTable("人", List.of(), YEARLY, List.of()), List.of())),
            List.of());

    static final PlanWording CHINESE = new PlanWording(Language.CHINESE, PLAN);
    static final PlanWording ENGLISH = new PlanWording(Language.ENGLISH, PLAN);

    private Sample() {}

    private static Field field(String name, Domain domain, String alias) {
        return new Field(name, domain, false, Optional.empty(), List.of(alias));
    }

    static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    /** A path by its names. */
    static Path path(String... names) {
        List<String> all = Arrays.asList(names);
        return new Path(all.subList(0, all.size() - 1), all.get(all.size() - 1));
    }

    static Value field(String... names) {
        return new Value.FieldValue(path(names));
    }

    static Value.Measured number(String number, String... units) {
        return new Value.Measured(
                new BigDecimal(number), Arrays.stream(units).map(Sample::unit).toList());
    }

    static Value.Date days(String first, String last) {
        return new Value.Date(LocalDate.parse(first), LocalDate.parse(last));
    }

    static Award.Amount amount(String number, RateUnit unit) {
        return new Award.Amount(new BigDecimal(number), false, unit);
    }

    static Benefit benefit(String name, Condition eligible, Rate rate, Optional<String> choice) {
        return new Benefit(
                name,
                "人",
                eligible,
                Optional.empty(),
                rate,
                Optional.of("现金"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                choice,
                List.of(),
                List.of(),
                List.of());
    }
}
