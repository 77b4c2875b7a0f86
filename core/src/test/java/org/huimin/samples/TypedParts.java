package org.huimin.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Path;
import org.huimin.model.Period;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/**
 * Entities, definitions, rate tables and benefits that fit each other: every name is known, and units agree. What they are is
 * left to chance.
 */
final class TypedParts {
    private static final int YEAR = 2016;
    private static final int DEPTH = 3;

    private final Random random;
    private final Supplier<String> words;
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<NamedRateTable> tables = new ArrayList<>();

    /**
     * Parts by chance.
     *
     * @param random chance
     * @param words names, which may repeat
     */
    TypedParts(Random random, Supplier<String> words) {
        this.random = random;
        this.words = words;
        Entity household = entity("户", List.of());
        entities.add(household);
        entities.add(entity("人", List.of(field(new Domain.Reference(household.name()), true))));
        entities.add(entity("家", List.of()));
        for (int index = 0; index < 4; index++) {
            Entity entity = one(entities);
            Optional<Unit> unit = one(units(entity));
            definitions.add(new Definition(
                    name(), entity.name(), index % 2 == 0 ? about(entity) : about(entity, unit), aliases()));
        }
        for (int index = 0; index < 2; index++) {
            Entity entity = one(entities);
            RateUnit unit = rateUnit(maybe(entity::unit));
            tables.add(new NamedRateTable(name(), table(entity, unit), aliases()));
        }
    }

    List<Entity> entities() {
        return entities;
    }

    List<Definition> definitions() {
        return definitions;
    }

    List<NamedRateTable> tables() {
        return tables;
    }

    /** A plan of these parts, with benefits that fit them. */
    Plan plan() {
        List<Measure> measures = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            measures.add(new Measure(
                    number,
                    "措施",
                    List.of(),
                    List.of("民政局"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(benefit(), benefit()),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new Plan(
                "计划",
                YEAR,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                entities,
                definitions,
                tables,
                List.of(new Programme(1, "工程", List.of(), measures)));
    }

    Benefit benefit() {
        Entity entity = one(entities);
        Optional<Value> quantity = maybe(() -> quantity(entity));
        RateUnit unit = rateUnit(quantity.isPresent() ? Optional.of(unit("张")) : maybe(entity::unit));
        Rate rate = rate(entity, unit, quantity.isEmpty());
        boolean monthly = rate instanceof Rate.Flat flat
                && flat.award() instanceof Award.Amount
                && (unit.interval() == RateUnit.Interval.MONTH || unit.interval() == RateUnit.Interval.QUARTER);
        return new Benefit(
                name(),
                entity.name(),
                about(entity),
                quantity,
                rate,
                maybe(() -> "现金"),
                maybe(() -> "户主"),
                maybe(() -> new Period(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 6, 30))),
                monthly ? maybe(() -> months(entity)) : Optional.empty(),
                maybe(() -> new Figure(BigDecimal.valueOf(30), Optional.empty(), entity.unit(), Optional.empty())),
                maybe(this::name),
                List.of(),
                List.of(),
                List.of());
    }

    private Value quantity(Entity entity) {
        return random.nextBoolean()
                ? measured(Optional.of(unit("张")))
                : new Value.FieldValue(Path.of(ownNumber(entity, Optional.of(unit("张")))));
    }

    private Value months(Entity entity) {
        return random.nextBoolean()
                ? new Value.Measured(BigDecimal.valueOf(1 + random.nextInt(12)), List.of())
                : new Value.FieldValue(Path.of(ownNumber(entity, Optional.empty())));
    }

    private static String ownNumber(Entity entity, Optional<Unit> unit) {
        return entity.fields().stream()
                .filter(field -> field.domain() instanceof Domain.Numeric numeric
                        && numeric.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** A condition that says of which entity it speaks. */
    private Condition about(Entity entity) {
        Condition condition = condition(entity, DEPTH);
        List<Condition> parts = new ArrayList<>();
        parts.add(new Condition.Member(entity.name()));
        if (condition instanceof Condition.All all) {
            parts.addAll(all.conditions());
        } else {
            parts.add(condition);
        }
        return new Condition.All(parts);
    }

    /** A number that says of which entity it speaks. */
    private Value about(Entity entity, Optional<Unit> unit) {
        Value field = new Value.FieldValue(one(numbers(entity, unit)));
        return new Value.Extreme(Function.MAXIMUM, List.of(field, number(entity, unit, DEPTH)));
    }

    private Rate rate(Entity entity, RateUnit unit, boolean mayBeNamed) {
        List<String> named = tables.stream()
                .filter(table -> table.table().entity().equals(entity.name()))
                .filter(table -> table.table().unit().equals(unit))
                .map(NamedRateTable::name)
                .toList();
        if (mayBeNamed && !named.isEmpty() && random.nextBoolean()) {
            return new Rate.Named(one(named));
        }
        return random.nextBoolean() ? new Rate.Flat(award(unit)) : new Rate.Tabled(table(entity, unit));
    }

    private Entity entity(String unit, List<Field> references) {
        List<Field> fields = new ArrayList<>(references);
        fields.add(field(new Domain.YesNo(), false));
        fields.add(field(new Domain.YesNo(), true));
        fields.add(field(
                new Domain.Numeric(
                        true,
                        Optional.of(unit("周岁")),
                        Optional.of(BigDecimal.ZERO),
                        Optional.of(BigDecimal.valueOf(130))),
                false));
        fields.add(
                field(new Domain.Numeric(false, Optional.of(unit("平方米")), Optional.empty(), Optional.empty()), true));
        fields.add(field(upTo("12", Optional.empty()), false));
        fields.add(field(upTo("1000", Optional.of(unit("张"))), false));
        fields.add(field(new Domain.Money(), false));
        fields.add(field(new Domain.Day(), true));
        fields.add(field(new Domain.Text(), false));
        fields.add(field(new Domain.Choices(List.of(name(), name(), "无")), false));
        return new Entity(name(), unit(unit), fields, aliases());
    }

    private static Domain upTo(String high, Optional<Unit> unit) {
        return new Domain.Numeric(true, unit, Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal(high)));
    }

    private Field field(Domain domain, boolean optional) {
        return new Field(name(), domain, optional, maybe(words), aliases());
    }

    private List<String> aliases() {
        return random.nextInt(3) == 0 ? List.of(name()) : List.of();
    }

    /** A name that nothing else has. */
    private String name() {
        String word = words.get();
        String name = word;
        for (char letter = 'a'; !taken.add(name); letter++) {
            name = letter <= 'z' ? word + letter : words.get() + "甲".repeat(taken.size());
        }
        return name;
    }

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    /** The units of the numbers of an entity. */
    private static List<Optional<Unit>> units(Entity entity) {
        return entity.fields().stream()
                .map(Field::domain)
                .filter(domain -> domain instanceof Domain.Numeric || domain instanceof Domain.Money)
                .map(TypedParts::unitOf)
                .toList();
    }

    private static Optional<Unit> unitOf(Domain domain) {
        return domain instanceof Domain.Numeric numeric ? numeric.unit() : Optional.of(unit("元"));
    }

    /** The fields of an entity, and of those that it refers to, that are of some kind. */
    private List<Path> paths(Entity entity, Predicate<Field> wanted) {
        Stream<Path> own = entity.fields().stream().filter(wanted).map(field -> Path.of(field.name()));
        Stream<Path> referred = entity.fields().stream()
                .filter(field -> field.domain() instanceof Domain.Reference)
                .flatMap(reference -> entities.stream()
                        .filter(other -> reference.domain().equals(new Domain.Reference(other.name())))
                        .flatMap(other -> paths(other, wanted).stream())
                        .map(path -> new Path(List.of(reference.name()), path.name())));
        return Stream.concat(own, referred).toList();
    }

    private List<Path> ofDomain(Entity entity, Class<? extends Domain> domain) {
        return paths(entity, field -> domain.isInstance(field.domain()));
    }

    private List<Path> numbers(Entity entity, Optional<Unit> unit) {
        return paths(
                entity,
                field -> (field.domain() instanceof Domain.Numeric || field.domain() instanceof Domain.Money)
                        && unitOf(field.domain()).equals(unit));
    }

    Condition condition(Entity entity, int depth) {
        int kind = random.nextInt(depth > 0 ? 12 : 9);
        Optional<Unit> unit = one(units(entity));
        return switch (kind) {
            case 0 -> new Condition.Member(entity.name());
            case 1 -> new Condition.Flag(one(ofDomain(entity, Domain.YesNo.class)));
            case 2 -> defined(entity);
            case 3 ->
                new Condition.Comparison(
                        number(entity, unit, depth),
                        one(List.of(Condition.Relation.values())),
                        number(entity, unit, depth));
            case 4 -> among(one(ofDomain(entity, Domain.Choices.class)));
            case 5 -> within(new Value.FieldValue(one(numbers(entity, unit))), unit);
            case 6 -> limited(number(entity, unit, depth), unit);
            case 7 ->
                new Condition.Limited(
                        new Value.FieldValue(one(ofDomain(entity, Domain.Day.class))),
                        random.nextBoolean() ? Bound.SINCE : Bound.UNTIL,
                        date());
            case 8 -> new Condition.Absent(one(paths(entity, Field::optional)));
            case 9 -> new Condition.Not(condition(entity, depth - 1));
            case 10 -> new Condition.All(parts(entity, depth, Condition.All.class));
            default -> new Condition.Any(parts(entity, depth, Condition.Any.class));
        };
    }

    /** Conditions of which none is joined in the same way: brackets there would change nothing. */
    private List<Condition> parts(Entity entity, int depth, Class<? extends Condition> joined) {
        List<Condition> parts = new ArrayList<>();
        while (parts.size() < 2) {
            Condition part = condition(entity, depth - 1);
            if (!joined.isInstance(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Condition among(Path choice) {
        List<String> names = entities.stream()
                .flatMap(entity -> entity.field(choice.name()).stream())
                .map(field -> ((Domain.Choices) field.domain()).names())
                .findFirst()
                .orElseThrow();
        return new Condition.Among(
                new Value.FieldValue(choice), random.nextBoolean(), List.of(new Value.Choice(one(names))));
    }

    private Condition defined(Entity entity) {
        List<Condition> usable = definitions.stream()
                .filter(definition -> definition.entity().equals(entity.name()))
                .filter(definition -> definition.expression() instanceof Condition)
                .<Condition>map(definition -> new Condition.Defined(Path.of(definition.name())))
                .toList();
        return usable.isEmpty() ? new Condition.Member(entity.name()) : one(usable);
    }

    private Condition within(Value value, Optional<Unit> unit) {
        return new Condition.Within(
                value, BigDecimal.valueOf(random.nextInt(60)), BigDecimal.valueOf(60 + random.nextInt(70)), unit);
    }

    private Condition limited(Value value, Optional<Unit> unit) {
        Bound bound = one(List.of(Bound.FROM, Bound.UP_TO, Bound.UNDER, Bound.OVER));
        return new Condition.Limited(value, bound, measured(unit));
    }

    private Value number(Entity entity, Optional<Unit> unit, int depth) {
        int kind = random.nextInt(depth > 0 ? 7 : 2);
        return switch (kind) {
            case 0 -> measured(unit);
            case 2 -> new Value.Negative(number(entity, unit, depth - 1));
            case 3 ->
                new Value.Extreme(
                        one(List.of(Function.values())),
                        List.of(number(entity, unit, depth - 1), number(entity, unit, depth - 1)));
            case 4 ->
                new Value.Arithmetic(
                        number(entity, unit, depth - 1),
                        random.nextBoolean() ? Value.Operator.ADD : Value.Operator.SUBTRACT,
                        number(entity, unit, depth - 1));
            case 5 ->
                new Value.Arithmetic(
                        number(entity, unit, depth - 1),
                        random.nextBoolean() ? Value.Operator.MULTIPLY : Value.Operator.DIVIDE,
                        new Value.Measured(BigDecimal.valueOf(1 + random.nextInt(20)), List.of()));
            case 6 -> computed(entity, unit);
            default -> new Value.FieldValue(one(numbers(entity, unit)));
        };
    }

    /** A definition that is nothing but a number of the unit, or a field. */
    private Value computed(Entity entity, Optional<Unit> unit) {
        List<Value> usable = definitions.stream()
                .filter(definition -> definition.entity().equals(entity.name()))
                .filter(definition -> definition.expression() instanceof Value.Measured measured
                        && measured.units().equals(unit.stream().toList()))
                .<Value>map(definition -> new Value.DefinedValue(Path.of(definition.name())))
                .toList();
        return usable.isEmpty() ? new Value.FieldValue(one(numbers(entity, unit))) : one(usable);
    }

    private Value.Measured measured(Optional<Unit> unit) {
        return new Value.Measured(plain(), unit.stream().toList());
    }

    /** A number in its shortest form. */
    private BigDecimal plain() {
        return switch (random.nextInt(4)) {
            case 0 -> new BigDecimal("0.5");
            case 1 -> BigDecimal.valueOf(1 + random.nextInt(130));
            case 2 -> BigDecimal.valueOf(1_000L + random.nextInt(9_000_000));
            default -> new BigDecimal("12345678901234567890.123456789");
        };
    }

    private Value.Date date() {
        YearMonth month = YearMonth.of(1990 + random.nextInt(30), 1 + random.nextInt(12));
        return switch (random.nextInt(3)) {
            case 0 -> new Value.Date(month.atDay(9), month.atDay(9));
            case 1 -> new Value.Date(month.atDay(1), month.atEndOfMonth());
            default -> new Value.Date(LocalDate.of(month.getYear(), 1, 1), LocalDate.of(month.getYear(), 12, 31));
        };
    }

    private RateUnit rateUnit(Optional<Unit> per) {
        return new RateUnit(unit(random.nextBoolean() ? "元" : "万元"), per, one(List.of(RateUnit.Interval.values())));
    }

    private Award award(RateUnit unit) {
        return switch (random.nextInt(6)) {
            case 0 -> new Award.Free();
            case 1 -> new Award.Open();
            case 2 -> new Award.Nothing();
            case 3 -> new Award.Discount(BigDecimal.valueOf(1 + random.nextInt(99)));
            default -> new Award.Amount(plain(), random.nextBoolean(), unit);
        };
    }

    private RateTable table(Entity entity, RateUnit rateUnit) {
        Optional<Unit> unit = one(units(entity));
        Path number = one(numbers(entity, unit));
        Path flag = one(ofDomain(entity, Domain.YesNo.class));
        Path choice = one(ofDomain(entity, Domain.Choices.class));
        List<RateTable.Row> rows = new ArrayList<>();
        for (int count = random.nextInt(3); count >= 0; count--) {
            Condition tested = random.nextBoolean()
                    ? within(new Value.FieldValue(number), unit)
                    : limited(new Value.FieldValue(number), unit);
            Condition yes = new Condition.Flag(flag);
            List<Optional<Condition>> cells = List.of(
                    maybe(() -> tested),
                    maybe(() -> random.nextBoolean() ? yes : new Condition.Not(yes)),
                    maybe(() ->
                            new Condition.Among(new Value.FieldValue(choice), false, List.of(new Value.Choice("无")))));
            rows.add(new RateTable.Row(cells, award(rateUnit)));
        }
        rows.add(new RateTable.Row(List.of(Optional.empty(), Optional.empty(), Optional.empty()), award(rateUnit)));
        return new RateTable(entity.name(), List.of(number, flag, choice), rateUnit, rows);
    }
}
