package org.huimin.language.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Domain;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;

/** The conditions that differ from one in a boundary, a choice, or in 且 and 或. */
final class ConditionVariants implements ConditionVisitor<List<Variant<Condition>>> {
    private final Plan plan;
    private final String entity;

    ConditionVariants(Plan plan, String entity) {
        this.plan = plan;
        this.entity = entity;
    }

    List<Variant<Condition>> of(Condition condition) {
        return condition.accept(this);
    }

    private List<Variant<Condition>> joined(
            List<Condition> conditions,
            java.util.function.Function<List<Condition>, Condition> same,
            Condition other,
            String change) {
        List<Variant<Condition>> variants = new ArrayList<>();
        variants.add(new Variant<>(change + " of " + conditions.size(), other));
        variants.addAll(Variant.ofOne(conditions, this::of, same));
        return variants;
    }

    @Override
    public List<Variant<Condition>> visitAll(Condition.All condition) {
        return joined(
                condition.conditions(), Condition.All::new, new Condition.Any(condition.conditions()), "and to or");
    }

    @Override
    public List<Variant<Condition>> visitAny(Condition.Any condition) {
        return joined(
                condition.conditions(), Condition.Any::new, new Condition.All(condition.conditions()), "or to and");
    }

    @Override
    public List<Variant<Condition>> visitNot(Condition.Not condition) {
        List<Variant<Condition>> variants = new ArrayList<>();
        variants.add(new Variant<>("not left out", condition.condition()));
        of(condition.condition()).forEach(variant -> variants.add(variant.map(Condition.Not::new)));
        return variants;
    }

    @Override
    public List<Variant<Condition>> visitMember(Condition.Member condition) {
        return List.of();
    }

    @Override
    public List<Variant<Condition>> visitFlag(Condition.Flag condition) {
        return List.of(new Variant<>("not " + condition.field().text(), new Condition.Not(condition)));
    }

    @Override
    public List<Variant<Condition>> visitDefined(Condition.Defined condition) {
        return List.of(new Variant<>("not " + condition.definition().text(), new Condition.Not(condition)));
    }

    @Override
    public List<Variant<Condition>> visitComparison(Condition.Comparison condition) {
        List<Variant<Condition>> variants = new ArrayList<>();
        for (Condition.Relation relation : Condition.Relation.values()) {
            boolean equality = relation == Condition.Relation.EQUAL || relation == Condition.Relation.NOT_EQUAL;
            boolean equalityBefore = condition.relation() == Condition.Relation.EQUAL
                    || condition.relation() == Condition.Relation.NOT_EQUAL;
            if (relation != condition.relation() && equality == equalityBefore) {
                variants.add(new Variant<>(
                        condition.relation() + " to " + relation,
                        new Condition.Comparison(condition.left(), relation, condition.right())));
            }
        }
        if (condition.right() instanceof Value.Constant constant) {
            neighbours(constant)
                    .forEach(next -> variants.add(new Variant<>(
                            "boundary " + constant + " to " + next,
                            new Condition.Comparison(condition.left(), condition.relation(), next))));
        }
        return variants;
    }

    @Override
    public List<Variant<Condition>> visitAmong(Condition.Among condition) {
        List<Variant<Condition>> variants = new ArrayList<>();
        variants.add(new Variant<>(
                "is to is-not " + condition.constants(),
                new Condition.Among(condition.value(), !condition.negated(), condition.constants())));
        for (Value.Constant constant : condition.constants()) {
            List<Value.Constant> rest = new ArrayList<>(condition.constants());
            rest.remove(constant);
            if (!rest.isEmpty()) {
                variants.add(new Variant<>(
                        "without " + constant, new Condition.Among(condition.value(), condition.negated(), rest)));
            }
        }
        for (Value.Constant other : otherChoices(condition)) {
            List<Value.Constant> more = new ArrayList<>(condition.constants());
            more.add(other);
            variants.add(
                    new Variant<>("also " + other, new Condition.Among(condition.value(), condition.negated(), more)));
        }
        return variants;
    }

    /** The choices of the field that a condition does not name. */
    private List<Value.Constant> otherChoices(Condition.Among condition) {
        if (!(condition.value() instanceof Value.FieldValue field)) {
            return List.of();
        }
        return domain(field.field())
                .filter(domain -> domain instanceof Domain.Choices)
                .map(domain -> ((Domain.Choices) domain).names())
                .orElse(List.of())
                .stream()
                .<Value.Constant>map(Value.Choice::new)
                .filter(choice -> !condition.constants().contains(choice))
                .toList();
    }

    private Optional<Domain> domain(Path path) {
        String owner = entity;
        for (String reference : path.references()) {
            owner = plan.entity(owner)
                    .flatMap(known -> known.field(reference))
                    .map(field -> ((Domain.Reference) field.domain()).entity())
                    .orElseThrow();
        }
        return plan.entity(owner).flatMap(known -> known.field(path.name())).map(field -> field.domain());
    }

    @Override
    public List<Variant<Condition>> visitWithin(Condition.Within condition) {
        List<Variant<Condition>> variants = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            BigDecimal by = BigDecimal.valueOf(step);
            variants.add(new Variant<>(
                    "lower end by " + step,
                    new Condition.Within(
                            condition.value(), condition.low().add(by), condition.high(), condition.unit())));
            variants.add(new Variant<>(
                    "upper end by " + step,
                    new Condition.Within(
                            condition.value(), condition.low(), condition.high().add(by), condition.unit())));
        }
        return variants;
    }

    @Override
    public List<Variant<Condition>> visitLimited(Condition.Limited condition) {
        List<Variant<Condition>> variants = new ArrayList<>();
        Bound other = switch (condition.bound()) {
            case FROM -> Bound.OVER;
            case OVER -> Bound.FROM;
            case UP_TO -> Bound.UNDER;
            case UNDER -> Bound.UP_TO;
            case SINCE -> Bound.UNTIL;
            case UNTIL -> Bound.SINCE;
        };
        variants.add(new Variant<>(
                condition.bound() + " to " + other,
                new Condition.Limited(condition.value(), other, condition.limit())));
        neighbours(condition.limit())
                .forEach(next -> variants.add(new Variant<>(
                        "boundary " + condition.limit() + " to " + next,
                        new Condition.Limited(condition.value(), condition.bound(), next))));
        return variants;
    }

    @Override
    public List<Variant<Condition>> visitAbsent(Condition.Absent condition) {
        return List.of(new Variant<>("present " + condition.field().text(), new Condition.Not(condition)));
    }

    /** The constants next to one: a unit or a day more, and less. */
    private static List<Value.Constant> neighbours(Value.Constant constant) {
        if (constant instanceof Value.Measured measured) {
            return List.of(
                    new Value.Measured(measured.number().subtract(BigDecimal.ONE), measured.units()),
                    new Value.Measured(measured.number().add(BigDecimal.ONE), measured.units()));
        }
        if (constant instanceof Value.Date date) {
            return List.of(
                    new Value.Date(date.first().minusDays(1), date.last().minusDays(1)),
                    new Value.Date(date.first().plusDays(1), date.last().plusDays(1)));
        }
        return List.of();
    }
}
