package org.huimin.language.print;

import static org.huimin.language.print.WordArbitraries.NOWHERE;
import static org.huimin.language.print.WordArbitraries.absoluteDates;
import static org.huimin.language.print.WordArbitraries.names;
import static org.huimin.language.print.WordArbitraries.numerals;
import static org.huimin.language.print.WordArbitraries.paths;
import static org.huimin.language.print.WordArbitraries.rates;
import static org.huimin.language.print.WordArbitraries.units;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Outcome;
import org.huimin.declaration.Pattern;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Word;

/** Conditions, computations, patterns and outcomes. */
final class ExpressionArbitraries {
    private static final int DEPTH = 3;

    private ExpressionArbitraries() {}

    static Arbitrary<Expression> conditions() {
        return conditions(DEPTH);
    }

    private static Arbitrary<Expression> conditions(int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(choicePaths(), literals());
        }
        Arbitrary<Expression> inner = Arbitraries.lazy(() -> conditions(depth - 1));
        Arbitrary<List<Expression>> several = inner.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                choicePaths(),
                literals(),
                several.map(members -> new Expression.Or(members, NOWHERE)),
                several.map(members -> new Expression.And(members, NOWHERE)),
                inner.map(condition -> new Expression.Not(condition, NOWHERE)),
                inner.map(value -> new Expression.Negative(value, NOWHERE)),
                Combinators.combine(inner, Arbitraries.of(Expression.Relation.class), inner)
                        .as((left, relation, right) -> new Expression.Comparison(left, relation, right, NOWHERE)),
                Combinators.combine(inner, Arbitraries.of(Expression.Operator.class), inner)
                        .as((left, operator, right) -> new Expression.Arithmetic(left, operator, right, NOWHERE)),
                Combinators.combine(
                                inner,
                                Arbitraries.of(true, false),
                                choices().list().ofMinSize(1).ofMaxSize(3))
                        .as((value, negated, all) -> new Expression.Membership(value, negated, all, NOWHERE)),
                Combinators.combine(inner, Arbitraries.oneOf(ranges(), limits()))
                        .as((value, pattern) -> new Expression.Matches(value, pattern, NOWHERE)),
                Combinators.combine(
                                Arbitraries.of(Function.class),
                                inner.list().ofMinSize(1).ofMaxSize(3))
                        .as((function, values) -> new Expression.Call(function, values, NOWHERE)));
    }

    private static Arbitrary<Expression> choices() {
        return Arbitraries.oneOf(choicePaths(), literals());
    }

    private static Arbitrary<Expression> choicePaths() {
        return paths().map(path -> new Expression.Path(path, NOWHERE));
    }

    static Arbitrary<Expression> literals() {
        return Arbitraries.oneOf(
                measured(),
                absoluteDates().map(Expression.Date::new),
                Arbitraries.of(Word.YES, Word.NO, Word.NONE).map(word -> new Expression.Constant(word, NOWHERE)));
    }

    private static Arbitrary<Expression> measured() {
        return Combinators.combine(numerals(), units().list().ofMaxSize(2))
                .as((numeral, units) -> new Expression.Measured(numeral, units, NOWHERE));
    }

    /** Values as facts have them: a literal or the name of a choice. */
    static Arbitrary<Expression> facts() {
        Arbitrary<Expression> choices = names().map(name -> new Expression.Path(List.of(name), NOWHERE));
        return Arbitraries.oneOf(literals(), choices);
    }

    private static Arbitrary<Pattern> ranges() {
        return Combinators.combine(numerals(), numerals(), units().optional(0.5))
                .as((low, high, unit) -> new Pattern.Between(low, high, unit, NOWHERE));
    }

    private static Arbitrary<Pattern> limits() {
        Arbitrary<Expression> values =
                Arbitraries.oneOf(measured(), absoluteDates().map(Expression.Date::new));
        return Combinators.combine(Arbitraries.of(Bound.class), values)
                .as((bound, limit) -> new Pattern.Limit(bound, limit, NOWHERE));
    }

    static Arbitrary<Pattern> patterns() {
        return Arbitraries.oneOf(ranges(), limits(), choices().map(Pattern.Exactly::new));
    }

    /** What a cell may say is due. */
    static Arbitrary<Outcome> dues() {
        Arbitrary<Outcome> amounts = Combinators.combine(Arbitraries.of(true, false), numerals(), rates().optional(0.7))
                .as((upTo, numeral, unit) -> new Outcome.Amount(upTo, numeral, unit, NOWHERE));
        Arbitrary<Outcome> discounts = Arbitraries.of("90", "85", "5", "99", "85.5", "0.01", "19", "90.0")
                .map(percent -> new Outcome.Discount(new Numeral(percent, Numeral.Scale.ONE, NOWHERE), NOWHERE));
        return Arbitraries.oneOf(
                amounts,
                discounts,
                Arbitraries.of(new Outcome.Free(NOWHERE), new Outcome.Open(NOWHERE), new Outcome.Nothing(NOWHERE)));
    }

    /** What a line may say is paid. */
    static Arbitrary<Outcome> rateOutcomes() {
        return Arbitraries.oneOf(dues(), names().map(table -> new Outcome.See(table, NOWHERE)));
    }

    /** What a case may expect. */
    static Arbitrary<Outcome> expected() {
        Arbitrary<Outcome> missing =
                paths().list().ofMinSize(1).ofMaxSize(2).map(facts -> new Outcome.Missing(facts, NOWHERE));
        return Arbitraries.oneOf(rateOutcomes(), missing);
    }
}
