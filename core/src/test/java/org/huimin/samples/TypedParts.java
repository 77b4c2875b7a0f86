package org.huimin.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
public final class TypedParts {
    private static final int YEAR = 2016;
    private static final int DEPTH = 3;

    /** Names that a plan could have, some of which are words of the language where they don't stand in quotes. */
    private static final List<String> NAMES = List.of(
            "低保户",
            "残疾",
            "年龄",
            "户",
            "三无人员",
            "dibao-household",
            "x_y",
            "A1",
            "且",
            "非",
            "为",
            "第",
            "至少",
            "不超过",
            "超过",
            "九折",
            "以上",
            "每人",
            "其余",
            "缺",
            "年底",
            "至",
            "万",
            "推进",
            "确保",
            "是",
            "无名",
            "一次性",
            "and",
            "is-not",
            "june",
            "year",
            "measure",
            "5G 基站",
            "103中学",
            "a.b",
            "甲=乙",
            "x, y",
            "1,000",
            "日期");

    private final Random random;
    private final Supplier<String> words;
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, Optional<Unit>> unitsOfNumbers = new HashMap<>();
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
    public TypedParts(Random random, Supplier<String> words) {
        this.random = random;
        this.words = words;
        Entity household = entity("户", List.of());
        entities.add(household);
        Entity person = entity("人", List.of(field(new Domain.Reference(household.name()), true)));
        entities.add(person);
        entities.add(entity("家", List.of(field(new Domain.Reference(person.name()), false))));
        for (int index = 0; index < 4; index++) {
            Entity entity = one(entities);
            Optional<Unit> unit = one(units(entity));
            String name = name();
            boolean number = index % 2 != 0;
            definitions.add(
                    new Definition(name, entity.name(), number ? about(entity, unit) : about(entity), aliases()));
            if (number) {
                unitsOfNumbers.put(name, unit);
            }
        }
        for (int index = 0; index < 2; index++) {
            Entity entity = one(entities);
            RateUnit unit = rateUnit(maybe(entity::unit));
            tables.add(new NamedRateTable(name(), table(entity, unit), aliases()));
        }
    }

    /** Parts by chance, with names that a plan could have. */
    public static TypedParts of(Random random) {
        return new TypedParts(random, () -> NAMES.get(random.nextInt(NAMES.size())));
    }

    /** Entities: one that stands alone, one that may refer to it, and one that refers to that. */
    public List<Entity> entities() {
        return entities;
    }

    /** Conditions and numbers that have a name. */
    public List<Definition> definitions() {
        return definitions;
    }

    /** Rate tables that have a name. */
    public List<NamedRateTable> tables() {
        return tables;
    }

    /** A plan of these parts, with benefits that fit them. */
    public Plan plan() {
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

    /** A benefit for the members of one of the entities. */
    public Benefit benefit() {
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
                maybe(this::period),
                monthly ? maybe(() -> months(entity)) : Optional.empty(),
                maybe(() -> new Figure(BigDecimal.valueOf(30), Optional.empty(), entity.unit(), Optional.empty())),
                maybe(() -> choice(entity)),
                List.of(),
                List.of(),
                List.of());
    }

    /** A choice group, which is of one entity. */
    private String choice(Entity entity) {
        String known = choices.get(entity.name());
        if (known != null && random.nextBoolean()) {
            return known;
        }
        String choice = name();
        choices.put(entity.name(), choice);
        return choice;
    }

    /** Some whole months of the year. */
    private Period period() {
        int first = 1 + random.nextInt(12);
        YearMonth last = YearMonth.of(YEAR, first + random.nextInt(13 - first));
        return new Period(LocalDate.of(YEAR, first, 1), last.atEndOfMonth());
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

    /** Another name, now and then. It is no unit: what it stands for may be called as a unit too, which would get it then. */
    private List<String> aliases() {
        if (random.nextInt(3) != 0) {
            return List.of();
        }
        String alias = name();
        return StandardUnits.standard().unit(alias).isEmpty() ? List.of(alias) : List.of();
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
        Stream<Path> referred = references(entity)
                .flatMap(
                        reference -> paths(referred(reference), wanted).stream().map(path -> through(reference, path)));
        return Stream.concat(own, referred).toList();
    }

    private static Path through(Field reference, Path path) {
        List<String> references = new ArrayList<>(List.of(reference.name()));
        references.addAll(path.references());
        return new Path(references, path.name());
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
        List<Path> usable = conditions(entity);
        return usable.isEmpty() ? new Condition.Member(entity.name()) : new Condition.Defined(one(usable));
    }

    /** The defined conditions of an entity, and of those that it refers to. */
    private List<Path> conditions(Entity entity) {
        return defined(entity, definition -> definition.expression() instanceof Condition);
    }

    private List<Path> defined(Entity entity, Predicate<Definition> wanted) {
        Stream<Path> own = definitions.stream()
                .filter(definition -> definition.entity().equals(entity.name()))
                .filter(wanted)
                .map(definition -> Path.of(definition.name()));
        Stream<Path> referred = references(entity)
                .flatMap(reference ->
                        defined(referred(reference), wanted).stream().map(path -> through(reference, path)));
        return Stream.concat(own, referred).toList();
    }

    private static Stream<Field> references(Entity entity) {
        return entity.fields().stream().filter(field -> field.domain() instanceof Domain.Reference);
    }

    private Entity referred(Field reference) {
        return entities.stream()
                .filter(entity -> reference.domain().equals(new Domain.Reference(entity.name())))
                .findFirst()
                .orElseThrow();
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

    /** A definition that is a number of the unit, or a field. */
    private Value computed(Entity entity, Optional<Unit> unit) {
        List<Path> usable = defined(entity, definition -> unit.equals(unitsOfNumbers.get(definition.name())));
        return usable.isEmpty()
                ? new Value.FieldValue(one(numbers(entity, unit)))
                : new Value.DefinedValue(one(usable));
    }

    /** A number with its unit, or with a larger unit of the same. */
    private Value.Measured measured(Optional<Unit> unit) {
        boolean larger = unit.equals(Optional.of(unit("元"))) && random.nextBoolean();
        return new Value.Measured(
                plain(), larger ? List.of(unit("万元")) : unit.stream().toList());
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
        Path choice = one(ofDomain(entity, Domain.Choices.class));
        List<Path> defined = conditions(entity);
        boolean isDefined = !defined.isEmpty() && random.nextBoolean();
        Path flag = one(isDefined ? defined : ofDomain(entity, Domain.YesNo.class));
        List<RateTable.Row> rows = new ArrayList<>();
        for (int count = random.nextInt(3); count >= 0; count--) {
            Condition tested = random.nextBoolean()
                    ? within(new Value.FieldValue(number), unit)
                    : limited(new Value.FieldValue(number), unit);
            boolean yes = random.nextBoolean();
            List<Optional<Condition>> cells = List.of(
                    maybe(() -> tested),
                    maybe(() -> isDefined ? definedCell(entity, flag, yes) : flagCell(flag, yes)),
                    maybe(() ->
                            new Condition.Among(new Value.FieldValue(choice), false, List.of(new Value.Choice("无")))));
            rows.add(new RateTable.Row(cells, award(rateUnit)));
        }
        rows.add(new RateTable.Row(List.of(Optional.empty(), Optional.empty(), Optional.empty()), award(rateUnit)));
        return new RateTable(entity.name(), List.of(number, flag, choice), rateUnit, rows);
    }

    private static Condition flagCell(Path flag, boolean yes) {
        return yes
                ? new Condition.Flag(flag)
                : new Condition.Among(new Value.FieldValue(flag), false, List.of(new Value.YesNo(false)));
    }

    /** A defined condition is neither 是 nor 否 where the way to it has no value. */
    private Condition definedCell(Entity entity, Path condition, boolean yes) {
        if (yes) {
            return new Condition.Defined(condition);
        }
        List<Condition> parts = new ArrayList<>();
        Entity here = entity;
        for (int step = 0; step < condition.references().size(); step++) {
            Field reference = here.field(condition.references().get(step)).orElseThrow();
            if (reference.optional()) {
                Path way = new Path(condition.references().subList(0, step), reference.name());
                parts.add(new Condition.Not(new Condition.Absent(way)));
            }
            here = referred(reference);
        }
        parts.add(new Condition.Not(new Condition.Defined(condition)));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }
}
