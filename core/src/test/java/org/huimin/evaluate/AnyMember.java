package org.huimin.evaluate;

import static org.huimin.evaluate.PlanDraft.choices;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.optional;
import static org.huimin.evaluate.PlanDraft.path;
import static org.huimin.evaluate.PlanDraft.plain;
import static org.huimin.evaluate.PlanDraft.reference;
import static org.huimin.evaluate.PlanDraft.yesNo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.huimin.model.Condition;
import org.huimin.model.Condition.Relation;
import org.huimin.model.Domain;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.huimin.oracle.Completions.Possible;
import org.huimin.oracle.Completions.Schema;
import org.huimin.oracle.Completions.Values;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Function;

/** Conditions of any form over two entities with few values, and members of whom anything may be known. */
final class AnyMember {
    static final List<Path> FIELDS = Stream.of("低保", "退役", "年龄", "子女数", "学历", "生日", "户", "户.低保", "户.人口", "户.等级")
            .map(PlanDraft::path)
            .toList();

    private static final Schema HOUSEHOLD =
            new Schema(Map.of("低保", one(true, false), "人口", one(1, 2), "等级", one("甲", "乙", null)), true);

    static final Schema PERSON = new Schema(
            Map.of(
                    "低保",
                    one(true, false),
                    "退役",
                    one(true, false, null),
                    "年龄",
                    one(0, 1, 2),
                    "子女数",
                    one(0, 2, null),
                    "学历",
                    one("甲", "乙"),
                    "生日",
                    one(day("2010-03-31"), day("2010-04-30"), day("2011-01-01")),
                    "户",
                    HOUSEHOLD),
            false);

    private AnyMember() {}

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Possible one(Object... values) {
        return new Values(Arrays.asList(values));
    }

    static PlanDraft draft() {
        return new PlanDraft()
                .entity(
                        "人",
                        field("低保", yesNo()),
                        optional("退役", yesNo()),
                        field("年龄", plain()),
                        optional("子女数", plain()),
                        field("学历", choices("甲", "乙")),
                        field("生日", new Domain.Day()),
                        optional("户", reference("户")))
                .entity("户", field("低保", yesNo()), field("人口", plain()), optional("等级", choices("甲", "乙")));
    }

    /** Facts of whom each may be given or not. */
    static Arbitrary<Map<String, Object>> facts() {
        return Arbitraries.randomValue(random -> known(PERSON, random));
    }

    private static Map<String, Object> known(Schema schema, Random random) {
        Map<String, Object> facts = new LinkedHashMap<>();
        schema.fields().forEach((name, possible) -> {
            if (random.nextInt(5) >= 2) {
                facts.put(name, drawn(possible, random));
            }
        });
        return facts;
    }

    private static Object drawn(Possible possible, Random random) {
        if (possible instanceof Schema schema) {
            return schema.optional() && random.nextInt(4) == 0 ? null : known(schema, random);
        }
        List<Object> values = ((Values) possible).values();
        return values.get(random.nextInt(values.size()));
    }

    /** What conditions may speak of: the fields of an entity, and definitions. */
    private record Words(
            List<String> flags,
            List<String> numbers,
            List<String> choices,
            List<String> optional,
            List<String> conditions,
            List<String> computations) {}

    private static final Words OF_HOUSEHOLD =
            new Words(List.of("低保"), List.of("人口"), List.of("等级"), List.of("等级"), List.of(), List.of());

    private static final Words OF_PERSON = new Words(
            List.of("低保", "退役", "户.低保"),
            List.of("年龄", "子女数", "户.人口"),
            List.of("学历", "户.等级"),
            List.of("退役", "子女数", "户", "户.等级"),
            List.of("户.困难户"),
            List.of("户.折算"));

    private static final Words OF_ALL = new Words(
            OF_PERSON.flags(),
            OF_PERSON.numbers(),
            OF_PERSON.choices(),
            OF_PERSON.optional(),
            List.of("困难", "户.困难户"),
            List.of("数", "户.折算"));

    static Arbitrary<Condition> householdConditions() {
        return conditions(OF_HOUSEHOLD, "户", 2);
    }

    static Arbitrary<Value> householdNumbers() {
        return numbers(OF_HOUSEHOLD, 2);
    }

    static Arbitrary<Condition> definedConditions() {
        return conditions(OF_PERSON, "人", 2);
    }

    static Arbitrary<Value> definedNumbers() {
        return numbers(OF_PERSON, 2);
    }

    /** Conditions that may speak of the definitions too. */
    static Arbitrary<Condition> conditions(int depth) {
        return conditions(OF_ALL, "人", depth);
    }

    private static Arbitrary<Condition> conditions(Words words, String entity, int depth) {
        Arbitrary<Condition> leaves = leaves(words, entity);
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Condition> below = conditions(words, entity, depth - 1);
        Arbitrary<List<Condition>> several = below.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaves),
                Tuple.of(3, several.map(Condition.All::new)),
                Tuple.of(3, several.map(Condition.Any::new)),
                Tuple.of(2, below.map(Condition.Not::new)));
    }

    private static Arbitrary<Condition> leaves(Words words, String entity) {
        List<Arbitrary<? extends Condition>> leaves = new ArrayList<>();
        leaves.add(paths(words.flags()).map(Condition.Flag::new));
        leaves.add(paths(words.optional()).map(Condition.Absent::new));
        leaves.add(Arbitraries.just(new Condition.Member(entity)));
        leaves.add(numberTests(words));
        leaves.add(choiceTests(words));
        if (!words.conditions().isEmpty()) {
            leaves.add(paths(words.conditions()).map(Condition.Defined::new));
            leaves.add(dateTests());
        }
        return Arbitraries.oneOf(leaves);
    }

    private static Arbitrary<Path> paths(List<String> texts) {
        return Arbitraries.of(texts).map(PlanDraft::path);
    }

    private static Arbitrary<Condition> numberTests(Words words) {
        Arbitrary<Value> numbers = numbers(words, 1);
        Arbitrary<Condition> comparisons = Combinators.combine(numbers, Arbitraries.of(Relation.class), numbers)
                .as(Condition.Comparison::new);
        Arbitrary<Condition> limits = Combinators.combine(
                        numbers, Arbitraries.of(Bound.FROM, Bound.UP_TO, Bound.UNDER, Bound.OVER), constants())
                .as(Condition.Limited::new);
        Arbitrary<Condition> ranges = Combinators.combine(
                        numbers, Arbitraries.integers().between(0, 2))
                .as((number, low) -> new Condition.Within(
                        number, BigDecimal.valueOf(low), BigDecimal.valueOf(low + 1L), Optional.empty()));
        Arbitrary<Condition> sets = Combinators.combine(
                        numbers,
                        Arbitraries.of(true, false),
                        constants().list().ofMinSize(1).ofMaxSize(2))
                .as((number, negated, set) -> new Condition.Among(number, negated, List.copyOf(set)));
        return Arbitraries.oneOf(comparisons, limits, ranges, sets);
    }

    private static Arbitrary<Value.Measured> constants() {
        return Arbitraries.integers().between(0, 3).map(number -> PlanDraft.measured(String.valueOf(number)));
    }

    private static Arbitrary<Value> numbers(Words words, int depth) {
        List<Arbitrary<? extends Value>> leaves = new ArrayList<>();
        leaves.add(paths(words.numbers()).map(Value.FieldValue::new));
        leaves.add(constants());
        if (!words.computations().isEmpty()) {
            leaves.add(paths(words.computations()).map(Value.DefinedValue::new));
        }
        Arbitrary<Value> simple = Arbitraries.oneOf(leaves);
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Value> below = numbers(words, depth - 1);
        Arbitrary<Value> sums = Combinators.combine(
                        below,
                        Arbitraries.of(Value.Operator.ADD, Value.Operator.SUBTRACT, Value.Operator.MULTIPLY),
                        below)
                .as(Value.Arithmetic::new);
        Arbitrary<Value> halves =
                below.map(value -> new Value.Arithmetic(value, Value.Operator.DIVIDE, PlanDraft.measured("2")));
        Arbitrary<Value> negatives = below.map(Value.Negative::new);
        Arbitrary<Value> extremes = Combinators.combine(
                        Arbitraries.of(Function.class),
                        below.list().ofMinSize(1).ofMaxSize(3))
                .as(Value.Extreme::new);
        return Arbitraries.oneOf(simple, sums, halves, negatives, extremes);
    }

    private static Arbitrary<Condition> choiceTests(Words words) {
        Arbitrary<Value> fields = paths(words.choices()).map(Value.FieldValue::new);
        Arbitrary<Value.Choice> names = Arbitraries.of("甲", "乙").map(Value.Choice::new);
        Arbitrary<Condition> comparisons = Combinators.combine(
                        fields, Arbitraries.of(Relation.EQUAL, Relation.NOT_EQUAL), Arbitraries.oneOf(fields, names))
                .as(Condition.Comparison::new);
        Arbitrary<Condition> sets = Combinators.combine(
                        fields,
                        Arbitraries.of(true, false),
                        names.list().ofMinSize(1).ofMaxSize(2))
                .as((field, negated, set) -> new Condition.Among(field, negated, List.copyOf(set)));
        return Arbitraries.oneOf(comparisons, sets);
    }

    private static Arbitrary<Condition> dateTests() {
        Value birthday = new Value.FieldValue(path("生日"));
        Arbitrary<Value.Date> dates = Arbitraries.of(
                PlanDraft.day("2010-03-31"),
                PlanDraft.day("2010-04-01"),
                PlanDraft.month("2010-04"),
                new Value.Date(day("2010-01-01"), day("2010-12-31")));
        Arbitrary<Condition> limits = Combinators.combine(Arbitraries.of(Bound.class), dates)
                .as((bound, date) -> new Condition.Limited(birthday, bound, date));
        Arbitrary<Condition> comparisons = Combinators.combine(Arbitraries.of(Relation.class), dates)
                .as((relation, date) -> new Condition.Comparison(birthday, relation, date));
        Arbitrary<Condition> sets = Combinators.combine(
                        Arbitraries.of(true, false), dates.list().ofMinSize(1).ofMaxSize(2))
                .as((negated, set) -> new Condition.Among(birthday, negated, List.copyOf(set)));
        return Arbitraries.oneOf(limits, comparisons, sets);
    }
}
