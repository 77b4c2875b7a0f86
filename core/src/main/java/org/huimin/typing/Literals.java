package org.huimin.typing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.DateExpression;
import org.huimin.declaration.Expression;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Value;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Word;

/** Types numbers, dates, 是 and 否, which mean the same over every entity. */
final class Literals {
    private static final int JANUARY = 1;
    private static final int DECEMBER = 12;

    private final TypeReports reports;

    Literals(TypeReports reports) {
        this.reports = reports;
    }

    /** The value of a literal; empty, and reported, where it means none; empty for what is no literal. */
    Optional<TypedValue> literal(Expression expression) {
        if (expression instanceof Expression.Measured measured) {
            return measured(measured);
        }
        if (expression instanceof Expression.Date date) {
            return date(date);
        }
        return expression instanceof Expression.Constant constant ? Optional.of(yesNo(constant)) : Optional.empty();
    }

    /** A number with its units; units that are unknown are reported. */
    Optional<TypedValue> measured(Expression.Measured expression) {
        List<Unit> units = new ArrayList<>();
        for (UnitName name : expression.units()) {
            reports.words().unit(name).ifPresent(units::add);
        }
        if (units.size() < expression.units().size()) {
            return Optional.empty();
        }
        BigDecimal number = expression.numeral().value();
        ValueType type = new ValueType.Numeric(Dimension.of(units), inBaseUnits(number, units));
        return Optional.of(new TypedValue(new Value.Measured(number, units), type, Set.of(), expression.span()));
    }

    private static NumberRange inBaseUnits(BigDecimal number, List<Unit> units) {
        if (units.isEmpty()) {
            return NumberRange.exactly(number);
        }
        NumberRange range = NumberRange.exactly(BaseUnits.inBaseUnits(number, units.get(0)));
        for (Unit per : units.subList(1, units.size())) {
            range = range.over(NumberRange.exactly(BaseUnits.factor(per)));
        }
        return range;
    }

    /** A date; one that does not exist is reported. */
    Optional<TypedValue> date(Expression.Date expression) {
        DateExpression date = expression.date();
        if (date.year().isEmpty()) {
            return Optional.empty();
        }
        int year = date.year().getAsInt();
        try {
            YearMonth from = YearMonth.of(year, date.month().orElse(JANUARY));
            YearMonth to = YearMonth.of(year, date.month().orElse(DECEMBER));
            LocalDate first = from.atDay(date.day().orElse(1));
            LocalDate last = to.atDay(date.day().orElse(to.lengthOfMonth()));
            return Optional.of(
                    new TypedValue(new Value.Date(first, last), new ValueType.Day(), Set.of(), expression.span()));
        } catch (DateTimeException exception) {
            reports.report(Diagnostic.of(HostCode.DATE_IMPOSSIBLE, expression.span())
                    .with("date", reports.words().written(expression.span())));
            return Optional.empty();
        }
    }

    /** 是 or 否. */
    TypedValue yesNo(Expression.Constant expression) {
        return new TypedValue(
                new Value.YesNo(expression.word() == Word.YES), new ValueType.YesNo(), Set.of(), expression.span());
    }
}
