package org.huimin.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Expression;
import org.huimin.model.Field;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Path;
import org.huimin.model.Period;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.RateUnit.Interval;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** A plan for 2016 that a test puts together; each benefit is a measure of its own. */
final class PlanDraft {
    static final RateUnit YUAN_A_YEAR = rateUnit("元", Interval.YEAR);

    private final List<Entity> entities = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<NamedRateTable> tables = new ArrayList<>();
    private final List<Benefit> benefits = new ArrayList<>();

    PlanDraft entity(String name, Field... fields) {
        entities.add(new Entity(name, unit("个"), List.of(fields), List.of()));
        return this;
    }

    PlanDraft entity(String name, List<String> aliases, Field... fields) {
        entities.add(new Entity(name, unit("个"), List.of(fields), aliases));
        return this;
    }

    PlanDraft define(String entity, String name, Expression expression) {
        definitions.add(new Definition(name, entity, expression, List.of()));
        return this;
    }

    PlanDraft table(String name, RateTable table) {
        tables.add(new NamedRateTable(name, table, List.of()));
        return this;
    }

    PlanDraft benefit(String entity, Condition eligible, Rate rate) {
        return add(entity, eligible, Optional.empty(), rate, Optional.empty(), Optional.empty(), Optional.empty());
    }

    PlanDraft benefit(String entity, Condition eligible, Award award) {
        return benefit(entity, eligible, new Rate.Flat(award));
    }

    PlanDraft choice(String group, String entity, Condition eligible, Rate rate) {
        return add(entity, eligible, Optional.empty(), rate, Optional.empty(), Optional.empty(), Optional.of(group));
    }

    PlanDraft choice(String group, String entity, Condition eligible, Award award) {
        return choice(group, entity, eligible, new Rate.Flat(award));
    }

    PlanDraft paid(
            String entity,
            Condition eligible,
            Optional<Value> quantity,
            Rate rate,
            Optional<Period> period,
            Optional<Value> months) {
        return add(entity, eligible, quantity, rate, period, months, Optional.empty());
    }

    PlanDraft add(
            String entity,
            Condition eligible,
            Optional<Value> quantity,
            Rate rate,
            Optional<Period> period,
            Optional<Value> months,
            Optional<String> choice) {
        benefits.add(new Benefit(
                "补贴" + (benefits.size() + 1),
                entity,
                eligible,
                quantity,
                rate,
                Optional.empty(),
                Optional.empty(),
                period,
                months,
                Optional.empty(),
                choice,
                List.of(),
                List.of(),
                List.of()));
        return this;
    }

    Plan plan() {
        List<Measure> measures = new ArrayList<>();
        for (Benefit benefit : benefits) {
            measures.add(new Measure(
                    measures.size() + 1,
                    benefit.name(),
                    List.of(),
                    List.of("民政局"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(benefit),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new Plan(
                "计划",
                2016,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                entities,
                definitions,
                tables,
                List.of(new Programme(1, "章", List.of(), measures)));
    }

    MemberEvaluator evaluator(String entity) {
        return PlanEvaluator.of(plan()).entity(entity);
    }

    @Override
    public String toString() {
        return definitions.toString();
    }

    static Unit unit(String word) {
        return StandardUnits.standard().unit(word).orElseThrow();
    }

    static Field field(String name, Domain domain) {
        return new Field(name, domain, false, Optional.empty(), List.of());
    }

    static Field optional(String name, Domain domain) {
        return new Field(name, domain, true, Optional.empty(), List.of());
    }

    static Field aliased(String name, Domain domain, String... aliases) {
        return new Field(name, domain, false, Optional.empty(), List.of(aliases));
    }

    static Domain yesNo() {
        return new Domain.YesNo();
    }

    static Domain whole(String unit) {
        return new Domain.Numeric(true, Optional.of(unit(unit)), Optional.empty(), Optional.empty());
    }

    static Domain whole(String unit, int low, int high) {
        return new Domain.Numeric(true, Optional.of(unit(unit)), Optional.of(number(low)), Optional.of(number(high)));
    }

    static Domain decimal(String unit) {
        return new Domain.Numeric(false, Optional.of(unit(unit)), Optional.empty(), Optional.empty());
    }

    static Domain plain() {
        return new Domain.Numeric(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Domain choices(String... names) {
        return new Domain.Choices(List.of(names));
    }

    static Domain reference(String entity) {
        return new Domain.Reference(entity);
    }

    static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    static Path path(String text) {
        List<String> names = List.of(text.split("\\."));
        return new Path(names.subList(0, names.size() - 1), names.get(names.size() - 1));
    }

    static Condition all(Condition... conditions) {
        return new Condition.All(List.of(conditions));
    }

    static Condition any(Condition... conditions) {
        return new Condition.Any(List.of(conditions));
    }

    static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    static Condition flag(String path) {
        return new Condition.Flag(path(path));
    }

    static Condition defined(String path) {
        return new Condition.Defined(path(path));
    }

    static Condition absent(String path) {
        return new Condition.Absent(path(path));
    }

    static Condition everybody(String entity) {
        return new Condition.Member(entity);
    }

    static Condition compare(Value left, Condition.Relation relation, Value right) {
        return new Condition.Comparison(left, relation, right);
    }

    static Condition limited(String path, Bound bound, Value.Constant limit) {
        return new Condition.Limited(value(path), bound, limit);
    }

    static Condition is(String path, String... choices) {
        return new Condition.Among(value(path), false, words(choices));
    }

    static Condition isNot(String path, String... choices) {
        return new Condition.Among(value(path), true, words(choices));
    }

    private static List<Value.Constant> words(String... choices) {
        return Arrays.stream(choices).<Value.Constant>map(Value.Choice::new).toList();
    }

    static Value value(String path) {
        return new Value.FieldValue(path(path));
    }

    static Value definedValue(String path) {
        return new Value.DefinedValue(path(path));
    }

    static Value compute(Value left, Value.Operator operator, Value right) {
        return new Value.Arithmetic(left, operator, right);
    }

    static Value extreme(Function function, Value... values) {
        return new Value.Extreme(function, List.of(values));
    }

    static Value.Measured measured(String number, String... units) {
        return new Value.Measured(
                new BigDecimal(number),
                Arrays.stream(units).map(PlanDraft::unit).toList());
    }

    static Value.Date day(String day) {
        return new Value.Date(LocalDate.parse(day), LocalDate.parse(day));
    }

    static Value.Date month(String month) {
        YearMonth parsed = YearMonth.parse(month);
        return new Value.Date(parsed.atDay(1), parsed.atEndOfMonth());
    }

    static RateUnit rateUnit(String money, Interval interval) {
        return new RateUnit(unit(money), Optional.empty(), interval);
    }

    static Award amount(String yuan) {
        return amount(yuan, YUAN_A_YEAR);
    }

    static Award amount(String number, RateUnit unit) {
        return new Award.Amount(new BigDecimal(number), false, unit);
    }

    static Award upTo(String yuan) {
        return new Award.Amount(new BigDecimal(yuan), true, YUAN_A_YEAR);
    }

    static Award nothing() {
        return new Award.Nothing();
    }

    static Rate tabled(String entity, List<String> inputs, RateTable.Row... rows) {
        return new Rate.Tabled(rateTable(entity, inputs, rows));
    }

    static RateTable rateTable(String entity, List<String> inputs, RateTable.Row... rows) {
        return new RateTable(entity, inputs.stream().map(PlanDraft::path).toList(), YUAN_A_YEAR, List.of(rows));
    }

    static RateTable.Row row(Award award, Condition... cells) {
        return new RateTable.Row(Arrays.stream(cells).map(Optional::of).toList(), award);
    }

    static RateTable.Row rest(Award award) {
        return new RateTable.Row(List.of(Optional.empty()), award);
    }

    static Outcome granted(String yuan) {
        return new Outcome.Granted(new BigDecimal(yuan));
    }

    static Outcome notEntitled() {
        return new Outcome.NotEntitled();
    }

    static Outcome missing(String... paths) {
        return new Outcome.Undetermined(
                Arrays.stream(paths).map(PlanDraft::path).toList(), Outcome.Reason.FACTS_MISSING);
    }
}
