package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.huimin.model.Value.Operator;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.Unit;

/**
 * What computed numbers are shown in. The first unit is what is counted or measured, those behind it are what that is for one
 * of; where nothing of this form fits, there is none, and the number is shown in base units.
 */
final class ComputedUnits {
    private ComputedUnits() {}

    static List<Unit> of(List<Unit> left, Operator operator, List<Unit> right) {
        return switch (operator) {
            case ADD, SUBTRACT -> left;
            case MULTIPLY -> left.isEmpty() || right.isEmpty() ? either(left, right) : product(left, right);
            case DIVIDE -> right.isEmpty() ? left : quotient(left, right);
        };
    }

    private static List<Unit> either(List<Unit> left, List<Unit> right) {
        return left.isEmpty() ? right : left;
    }

    /** 元/月 × 月 = 元, and the other way round. */
    private static List<Unit> product(List<Unit> left, List<Unit> right) {
        if (right.size() == 1) {
            return without(left, right.get(0));
        }
        return left.size() == 1 ? without(right, left.get(0)) : List.of();
    }

    private static List<Unit> without(List<Unit> units, Unit cancelled) {
        for (int index = 1; index < units.size(); index++) {
            if (BaseUnits.agree(units.get(index), cancelled)) {
                List<Unit> rest = new ArrayList<>(units);
                rest.remove(index);
                return List.copyOf(rest);
            }
        }
        return List.of();
    }

    /** 元 ÷ 人 = 元/人; 元 ÷ 元 is a plain number. */
    private static List<Unit> quotient(List<Unit> left, List<Unit> right) {
        if (left.isEmpty() || right.size() > 1 || BaseUnits.agree(left.get(0), right.get(0))) {
            return List.of();
        }
        List<Unit> quotient = new ArrayList<>(left);
        quotient.add(right.get(0));
        return List.copyOf(quotient);
    }
}
