package org.huimin.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Definition;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;

/**
 * Truth by Kleene's tables: false is 0, unknown 1, true 2; and is the least, or the greatest, not what is left of 2. Numbers
 * are plain, and references may lead to nobody.
 */
public final class Kleene implements ConditionVisitor<Integer> {
    public static final int FALSE = 0;
    public static final int UNKNOWN = 1;
    public static final int TRUE = 2;

    private final Map<String, Definition> definitions;
    private final FactMap facts;

    public Kleene(Map<String, Definition> definitions, FactMap facts) {
        this.definitions = definitions;
        this.facts = facts;
    }

    public int truth(Condition condition) {
        return condition.accept(this);
    }

    private static int of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    @Override
    public Integer visitAll(Condition.All condition) {
        return condition.conditions().stream().mapToInt(this::truth).min().orElse(TRUE);
    }

    @Override
    public Integer visitAny(Condition.Any condition) {
        return condition.conditions().stream().mapToInt(this::truth).max().orElse(FALSE);
    }

    @Override
    public Integer visitNot(Condition.Not condition) {
        return TRUE - truth(condition.condition());
    }

    @Override
    public Integer visitMember(Condition.Member condition) {
        return TRUE;
    }

    @Override
    public Integer visitFlag(Condition.Flag condition) {
        return test(List.of(facts.read(condition.field())), values -> (Boolean) values.get(0));
    }

    @Override
    public Integer visitDefined(Condition.Defined condition) {
        Path path = condition.definition();
        FactMap there = facts.at(path.references());
        Definition definition = definitions.get(path.name());
        int truth = new Kleene(definitions, there).truth((Condition) definition.expression());
        if (there.isNone()) {
            return FALSE;
        }
        return there.isUnknown() ? Math.min(truth, UNKNOWN) : truth;
    }

    @Override
    public Integer visitComparison(Condition.Comparison condition) {
        List<Object> values = List.of(read(condition.left()), read(condition.right()));
        return test(values, known -> holds(known.get(0), condition.relation(), known.get(1)));
    }

    @Override
    public Integer visitAmong(Condition.Among condition) {
        return test(List.of(read(condition.value())), known -> {
            boolean among = false;
            for (Value.Constant constant : condition.constants()) {
                among |= holds(known.get(0), Condition.Relation.EQUAL, read(constant));
            }
            return condition.negated() ? !among : among;
        });
    }

    @Override
    public Integer visitWithin(Condition.Within condition) {
        return test(List.of(read(condition.value())), known -> {
            BigDecimal number = (BigDecimal) known.get(0);
            return number.compareTo(condition.low()) >= 0 && number.compareTo(condition.high()) <= 0;
        });
    }

    @Override
    public Integer visitLimited(Condition.Limited condition) {
        Object limit = read(condition.limit());
        return test(
                List.of(read(condition.value())),
                known -> LegalWord.holds(condition.bound(), order(known.get(0), limit)));
    }

    @Override
    public Integer visitAbsent(Condition.Absent condition) {
        Object value = facts.read(condition.field());
        return value.equals(FactMap.UNKNOWN) ? UNKNOWN : of(value.equals(FactMap.NONE));
    }

    private interface Test {
        boolean holds(List<Object> known);
    }

    /** A test that reads something without a value is false, whatever else it reads. */
    private static int test(List<Object> values, Test test) {
        if (values.contains(FactMap.NONE)) {
            return FALSE;
        }
        return values.contains(FactMap.UNKNOWN) ? UNKNOWN : of(test.holds(values));
    }

    private Object read(Value value) {
        return value.accept(new Numbers(definitions, facts));
    }

    private static boolean holds(Object left, Condition.Relation relation, Object right) {
        if (left instanceof String || left instanceof Boolean) {
            return left.equals(right) == relation.equals(Condition.Relation.EQUAL);
        }
        int order = order(left, right);
        IntPredicate predicate = switch (relation) {
            case EQUAL -> sign -> sign == 0;
            case NOT_EQUAL -> sign -> sign != 0;
            case LESS -> sign -> sign < 0;
            case LESS_OR_EQUAL -> sign -> sign <= 0;
            case GREATER -> sign -> sign > 0;
            case GREATER_OR_EQUAL -> sign -> sign >= 0;
        };
        return predicate.test(order);
    }

    /** Less than 0 for before, 0 for equal or within, more for after. */
    private static int order(Object left, Object right) {
        if (left instanceof BigDecimal number) {
            return number.compareTo((BigDecimal) right);
        }
        return CalendarText.order((CalendarText) left, (CalendarText) right);
    }

    /** The facts whose reading could not be told, in no order. */
    public static List<Path> unknown(List<Path> fields, FactMap facts) {
        List<Path> unknown = new ArrayList<>();
        for (Path field : fields) {
            if (facts.read(field).equals(FactMap.UNKNOWN)) {
                unknown.add(field);
            }
        }
        return unknown;
    }

    /** What the Civil Code says of a word. */
    static final class LegalWord {
        private LegalWord() {}

        static boolean holds(Bound bound, int order) {
            if (order == 0) {
                return bound != Bound.UNDER && bound != Bound.OVER;
            }
            return order > 0
                    ? bound == Bound.FROM || bound == Bound.OVER || bound == Bound.SINCE
                    : bound == Bound.UP_TO || bound == Bound.UNDER || bound == Bound.UNTIL;
        }
    }
}
