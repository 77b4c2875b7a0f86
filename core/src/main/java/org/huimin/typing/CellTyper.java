package org.huimin.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Pattern;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Condition;
import org.huimin.model.Domain;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Word;

/** Makes conditions of the cells of rate tables. */
final class CellTyper {
    private final TypeReports reports;
    private final ConstantTyper constants;

    CellTyper(TypeReports reports) {
        this.reports = reports;
        constants = new ConstantTyper(reports);
    }

    /** The condition that one of a cell's patterns matches. */
    Optional<Condition> cell(TableInput input, List<Pattern> patterns) {
        List<Condition> alternatives = new ArrayList<>();
        List<Value.Constant> equal = new ArrayList<>();
        int understood = 0;
        for (Pattern pattern : patterns) {
            Optional<Condition> condition = input.value().isPresent()
                    ? ofValue(input, input.value().get(), pattern)
                    : ofCondition(input, pattern);
            if (condition.isPresent()) {
                understood++;
                if (condition.get() instanceof Condition.Among among) {
                    equal.addAll(among.constants());
                } else {
                    alternatives.add(condition.get());
                }
            }
        }
        if (understood < patterns.size()) {
            return Optional.empty();
        }
        if (!equal.isEmpty()) {
            Value value = input.value().orElseThrow().value();
            alternatives.add(0, new Condition.Among(value, false, equal));
        }
        return Optional.of(alternatives.size() == 1 ? alternatives.get(0) : new Condition.Any(alternatives));
    }

    private Optional<Condition> ofValue(TableInput input, TypedValue value, Pattern pattern) {
        if (isWord(pattern, Word.NONE)) {
            Optional<Value.Choice> none = constants.choiceOfNone(input.term());
            return none.isPresent()
                    ? Optional.of(new Condition.Among(value.value(), false, List.of(none.get())))
                    : constants.absent(input.term(), input.span(), pattern.span());
        }
        if (value.type() instanceof ValueType.YesNo && isWord(pattern, Word.YES)) {
            return Optional.of(new Condition.Flag(input.path()));
        }
        if (value.type() instanceof ValueType.YesNo && !isWord(pattern, Word.NO)) {
            return yesOrNoExpected(input, pattern);
        }
        return constants.matches(value, pattern, unit(input, value));
    }

    /** The unit of numbers that stand without one below an input. */
    private static Optional<Unit> unit(TableInput input, TypedValue value) {
        if (input.term() instanceof Term.OfField field && field.field().domain() instanceof Domain.Numeric numeric) {
            return numeric.unit();
        }
        return value.type() instanceof ValueType.Numeric numeric
                ? numeric.dimension().unit()
                : Optional.empty();
    }

    /** A defined condition is 是 or 否; where the way to it has no value, it is neither. */
    private Optional<Condition> ofCondition(TableInput input, Pattern pattern) {
        Path path = input.path();
        if (isWord(pattern, Word.YES)) {
            return Optional.of(new Condition.Defined(path));
        }
        if (isWord(pattern, Word.NO)) {
            List<Condition> conditions = new ArrayList<>();
            Term.OfDefinition definition = (Term.OfDefinition) input.term();
            definition.optional().forEach(way -> conditions.add(new Condition.Not(new Condition.Absent(way))));
            conditions.add(new Condition.Not(new Condition.Defined(path)));
            return Optional.of(conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions));
        }
        return yesOrNoExpected(input, pattern);
    }

    private Optional<Condition> yesOrNoExpected(TableInput input, Pattern pattern) {
        reports.report(reports.about(HostCode.YES_OR_NO_EXPECTED, pattern.span())
                .with("input", reports.words().written(input.span())));
        return Optional.empty();
    }

    private static boolean isWord(Pattern pattern, Word word) {
        return pattern instanceof Pattern.Exactly exactly
                && exactly.value() instanceof Expression.Constant constant
                && constant.word() == word;
    }
}
