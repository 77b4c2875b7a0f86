package org.huimin.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Period;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.PluginUse;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.samples.TypedParts;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Strength;
import org.huimin.vocabulary.Unit;

/** Plans of any content that the model allows. */
final class AnyPlan {
    private static final List<String> NASTY = List.of(
            "",
            "null",
            "true",
            "1e5",
            "\"",
            "\\",
            "\\u0041",
            "\u0000",
            "\u001F",
            "\u007F",
            "\u2028\u2029",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "𠮷",
            "👨‍👩‍👧",
            "\r\n\t",
            "</script>",
            "{\"version\":1}",
            "“三无”人员",
            "甲".repeat(3_000));

    private AnyPlan() {}

    static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.integers(),
                        list(texts()),
                        list(uses()),
                        list(departments()),
                        list(groups()),
                        parts(),
                        list(programmes()))
                .as((title, year, preamble, uses, departments, groups, typed, programmes) -> new Plan(
                        title,
                        year,
                        preamble.stream().findFirst(),
                        preamble,
                        uses,
                        departments,
                        groups,
                        typed.entities(),
                        typed.definitions(),
                        typed.tables(),
                        programmes));
    }

    /** Texts with everything in them that JSON could stumble over; a surrogate alone is in no plan. */
    static Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(NASTY);
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(12)
                .filter(text ->
                        text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE));
        return Arbitraries.oneOf(nasty, any);
    }

    private static <T> Arbitrary<List<T>> list(Arbitrary<T> element) {
        return element.list().ofMaxSize(2);
    }

    private static Arbitrary<PluginUse> uses() {
        return Combinators.combine(texts(), Arbitraries.maps(texts(), texts()).ofMaxSize(3))
                .as(PluginUse::new);
    }

    private static Arbitrary<Department> departments() {
        return Combinators.combine(texts(), texts().optional(), list(texts()), list(texts()))
                .as(Department::new);
    }

    private static Arbitrary<DepartmentGroup> groups() {
        return Combinators.combine(texts(), list(texts()).optional(), list(texts()))
                .as(DepartmentGroup::new);
    }

    private static Arbitrary<Programme> programmes() {
        return Combinators.combine(Arbitraries.integers(), texts(), list(texts()), list(measures()))
                .as(Programme::new);
    }

    private static Arbitrary<Measure> measures() {
        Arbitrary<Parts> parts = Combinators.combine(
                        list(texts()),
                        list(targets()),
                        list(projects()),
                        deadlines().optional(),
                        figures().optional(),
                        list(earlier()),
                        list(benefits()),
                        list(funding()))
                .as(Parts::new);
        return Combinators.combine(
                        Arbitraries.integers(),
                        texts(),
                        list(texts()),
                        list(texts()),
                        list(texts()),
                        list(data()),
                        parts)
                .as((number, title, wording, responsible, basis, data, rest) -> new Measure(
                        number,
                        title,
                        wording,
                        responsible,
                        rest.texts(),
                        rest.texts(),
                        rest.targets(),
                        rest.projects(),
                        rest.deadline(),
                        rest.quota(),
                        rest.continues(),
                        rest.benefits(),
                        rest.funding(),
                        basis,
                        data));
    }

    /** Some of the parts of a measure: eight are combined at most. */
    private record Parts(
            List<String> texts,
            List<Target> targets,
            List<Project> projects,
            Optional<Deadline> deadline,
            Optional<Figure> quota,
            List<EarlierMeasure> continues,
            List<Benefit> benefits,
            List<Funding> funding) {}

    private static Arbitrary<EarlierMeasure> earlier() {
        return Combinators.combine(Arbitraries.integers(), Arbitraries.integers())
                .as(EarlierMeasure::new);
    }

    private static Arbitrary<PluginDatum> data() {
        return Combinators.combine(texts(), texts(), texts()).as(PluginDatum::new);
    }

    private static Arbitrary<Target> targets() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Comparator.values()),
                        figures(),
                        list(texts()),
                        Arbitraries.of(Strength.values()).optional(),
                        deadlines().optional())
                .as(Target::new);
    }

    private static Arbitrary<Project> projects() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Stage.values()).optional(),
                        deadlines().optional())
                .as(Project::new);
    }

    /** Benefits whose names, units and texts could be anything; their trees fit entities of their own. */
    private static Arbitrary<Benefit> benefits() {
        Arbitrary<Period> period = Combinators.combine(days(), days()).as(Period::new);
        Arbitrary<List<Optional<String>>> optional = texts().optional().list().ofSize(3);
        Arbitrary<Benefit> typed = parts().map(TypedParts::benefit);
        return Combinators.combine(
                        typed,
                        texts(),
                        optional,
                        period.optional(),
                        figures().optional(),
                        list(funding()),
                        list(data()))
                .as((benefit, name, words, time, expected, money, data) -> new Benefit(
                        name,
                        benefit.entity(),
                        benefit.eligible(),
                        benefit.quantity(),
                        benefit.rate(),
                        words.get(0),
                        words.get(1),
                        time,
                        benefit.months(),
                        expected,
                        words.get(2),
                        money,
                        List.of(name),
                        data));
    }

    /** Entities and what speaks of them, with names that JSON could stumble over. */
    private static Arbitrary<TypedParts> parts() {
        return Arbitraries.randomValue(random -> new TypedParts(random, () -> NASTY.get(random.nextInt(NASTY.size()))));
    }

    /** Plans whose conditions, computations and rates a plan file could say: every name is known, and units agree. */
    static Arbitrary<Plan> typedPlans() {
        return Arbitraries.randomValue(random -> TypedParts.of(random).plan());
    }

    private static Arbitrary<Funding> funding() {
        return Combinators.combine(texts(), decimals().optional()).as(Funding::new);
    }

    private static Arbitrary<Figure> figures() {
        return Combinators.combine(decimals(), decimals().optional(), units(), units().optional())
                .as(Figure::new);
    }

    private static Arbitrary<Unit> units() {
        Arbitrary<Unit> added = texts().filter(
                        name -> StandardUnits.standard().unit(name).isEmpty())
                .map(Unit::counting);
        return Arbitraries.oneOf(Arbitraries.of(StandardUnits.standard().all()), added);
    }

    /** Numbers up to those of 34 digits in 亿 of 亿元, or of as many decimals in 分. */
    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(50);
        Arbitrary<String> fraction =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(36);
        return Combinators.combine(digits, fraction.optional())
                .as((whole, part) ->
                        new BigDecimal(whole + part.map(text -> "." + text).orElse("")));
    }

    private static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(days(), Arbitraries.of(Deadline.Precision.values()))
                .as(Deadline::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
