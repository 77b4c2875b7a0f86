package org.huimin.language.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.huimin.declaration.Expression;
import org.huimin.declaration.ExpressionVisitor;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Logic;

/** Writes conditions and computations, with brackets only where the tree needs them. */
final class ExpressionPrinter implements ExpressionVisitor<String> {
    private final Spelling spelling;
    private final NamePrinter names;
    private final QuantityPrinter quantities;
    private final DatePrinter dates;
    private final PatternPrinter patterns;

    ExpressionPrinter(Spelling spelling, NamePrinter names, QuantityPrinter quantities, DatePrinter dates) {
        this.spelling = spelling;
        this.names = names;
        this.quantities = quantities;
        this.dates = dates;
        patterns = new PatternPrinter(spelling, this, quantities);
    }

    PatternPrinter patterns() {
        return patterns;
    }

    String print(Expression expression) {
        return expression.accept(this);
    }

    private String print(Expression expression, Precedence atLeast) {
        String text = print(expression);
        return Precedence.of(expression).compareTo(atLeast) < 0 ? spelling.bracketed(text) : text;
    }

    @Override
    public String visitOr(Expression.Or expression) {
        return joined(expression.alternatives(), Logic.OR);
    }

    @Override
    public String visitAnd(Expression.And expression) {
        return joined(expression.conditions(), Logic.AND);
    }

    private String joined(List<Expression> members, Logic word) {
        return members.stream()
                .map(member -> print(member, Precedence.TEST))
                .collect(Collectors.joining(spaced(spelling.word(word))));
    }

    private static String spaced(String word) {
        return " " + word + " ";
    }

    @Override
    public String visitNot(Expression.Not expression) {
        return spelling.word(Logic.NOT) + " " + print(expression.condition(), Precedence.TEST);
    }

    @Override
    public String visitComparison(Expression.Comparison expression) {
        return print(expression.left(), Precedence.SUM)
                + spaced(expression.relation().sign())
                + print(expression.right(), Precedence.SUM);
    }

    @Override
    public String visitMembership(Expression.Membership expression) {
        Keyword word = expression.negated() ? Logic.IS_NOT : Logic.IS;
        String choices =
                spelling.list(expression.choices().stream().map(this::print).toList());
        return print(expression.value(), Precedence.SUM) + spaced(spelling.word(word)) + choices;
    }

    @Override
    public String visitMatches(Expression.Matches expression) {
        return tested(expression.value()) + " " + patterns.print(expression.pattern());
    }

    /** A value with a pattern behind it; a number there would run together with the number in front. */
    private String tested(Expression value) {
        if (value instanceof Expression.Path path) {
            return names.pathBeforeNumber(path.names());
        }
        return value instanceof Expression.Call ? print(value) : spelling.bracketed(print(value));
    }

    @Override
    public String visitArithmetic(Expression.Arithmetic expression) {
        Deque<Expression.Arithmetic> chain = new ArrayDeque<>();
        Expression first = expression;
        Precedence needed = Precedence.SUM;
        while (first instanceof Expression.Arithmetic arithmetic
                && Precedence.of(arithmetic).compareTo(needed) >= 0) {
            chain.push(arithmetic);
            needed = Precedence.of(arithmetic);
            first = arithmetic.left();
        }
        StringBuilder text = new StringBuilder(print(first, needed));
        for (Expression.Arithmetic link : chain) {
            Precedence stronger = Precedence.of(link) == Precedence.SUM ? Precedence.PRODUCT : Precedence.FACTOR;
            text.append(spaced(link.operator().sign())).append(print(link.right(), stronger));
        }
        return text.toString();
    }

    @Override
    public String visitNegative(Expression.Negative expression) {
        return Expression.Operator.SUBTRACT.sign() + print(expression.value(), Precedence.FACTOR);
    }

    @Override
    public String visitCall(Expression.Call expression) {
        List<String> values = expression.values().stream()
                .map(value -> print(value, Precedence.SUM))
                .toList();
        return spelling.word(expression.function()) + spelling.bracketed(spelling.list(values));
    }

    @Override
    public String visitPath(Expression.Path expression) {
        return names.path(expression.names());
    }

    @Override
    public String visitMeasured(Expression.Measured expression) {
        return quantities.measured(expression.numeral(), expression.units());
    }

    @Override
    public String visitDate(Expression.Date expression) {
        return dates.date(expression.date());
    }

    @Override
    public String visitConstant(Expression.Constant expression) {
        return spelling.word(expression.word());
    }
}
