package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Pattern;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Reads conditions and computations out of the grammar's contexts. */
final class ExpressionReader {
    private final PartReader parts;
    private final DiagnosticSink sink;

    ExpressionReader(PartReader parts, DiagnosticSink sink) {
        this.parts = parts;
        this.sink = sink;
    }

    Expression condition(PlanParser.ConditionContext context) {
        List<Expression> members =
                context.conjunct().stream().map(this::conjunct).toList();
        if (members.size() == 1) {
            return members.get(0);
        }
        boolean any = !context.OR().isEmpty();
        if (any && !context.AND().isEmpty()) {
            reportMixedLogic(context);
        }
        return any ? new Expression.Or(members, parts.span(context)) : new Expression.And(members, parts.span(context));
    }

    /** Reports the first 且 or 或 that differs from the one before it. */
    private void reportMixedLogic(PlanParser.ConditionContext context) {
        Token first = null;
        for (ParseTree child : context.children) {
            if (child instanceof TerminalNode word) {
                if (first == null) {
                    first = word.getSymbol();
                } else if (first.getType() != word.getSymbol().getType()) {
                    sink.report(Diagnostic.of(HostCode.MIXED_LOGIC, parts.span(word.getSymbol()))
                            .related("beside-here", parts.span(first)));
                    return;
                }
            }
        }
    }

    private Expression conjunct(PlanParser.ConjunctContext context) {
        return context.NOT() != null
                ? new Expression.Not(conjunct(context.conjunct()), parts.span(context))
                : test(context.test());
    }

    private Expression test(PlanParser.TestContext context) {
        Expression left = sum(context.sum(0));
        if (context.relation() != null) {
            Expression right = sum(context.sum(1));
            return new Expression.Comparison(left, relation(context.relation()), right, parts.span(context));
        }
        if (!context.choice().isEmpty()) {
            List<Expression> choices = context.choice().stream()
                    .map(choice -> choice.literal() == null ? path(choice.path()) : literal(choice.literal()))
                    .toList();
            return new Expression.Membership(left, context.IS_NOT() != null, choices, parts.span(context));
        }
        return context.range() == null
                ? left
                : new Expression.Matches(left, range(context.range()), parts.span(context));
    }

    private static Expression.Relation relation(PlanParser.RelationContext context) {
        return switch (context.getStart().getType()) {
            case PlanParser.EQUAL -> Expression.Relation.EQUAL;
            case PlanParser.NOT_EQUAL -> Expression.Relation.NOT_EQUAL;
            case PlanParser.LESS -> Expression.Relation.LESS;
            case PlanParser.LESS_OR_EQUAL -> Expression.Relation.LESS_OR_EQUAL;
            case PlanParser.GREATER -> Expression.Relation.GREATER;
            default -> Expression.Relation.GREATER_OR_EQUAL;
        };
    }

    Pattern pattern(PlanParser.PatternContext context) {
        if (context.range() != null) {
            return range(context.range());
        }
        return new Pattern.Exactly(context.literal() == null ? path(context.path()) : literal(context.literal()));
    }

    private Pattern range(PlanParser.RangeContext context) {
        if (context.limit() != null) {
            return limit(context.limit());
        }
        return new Pattern.Between(
                parts.numeral(context.number(0)),
                parts.numeral(context.number(1)),
                Optional.ofNullable(context.unit()).map(parts::unit),
                parts.span(context));
    }

    private Pattern limit(PlanParser.LimitContext context) {
        Expression value = context.limitValue().absoluteDate() == null
                ? measured(context.limitValue().measuredNumber())
                : new Expression.Date(parts.date(context.limitValue().absoluteDate()));
        return new Pattern.Limit(bound(context), value, parts.span(context));
    }

    private static Bound bound(PlanParser.LimitContext context) {
        Vocabulary vocabulary = Vocabulary.standard();
        if (context.BOUND_SUFFIX() != null) {
            return (Bound) vocabulary.suffix(context.BOUND_SUFFIX().getText()).orElseThrow();
        }
        if (context.BOUND_PREFIX() != null) {
            return (Bound) vocabulary.word(context.BOUND_PREFIX().getText()).orElseThrow();
        }
        Keyword comparator = vocabulary.word(context.COMPARATOR().getText()).orElseThrow();
        return comparator == Comparator.AT_MOST || comparator == Comparator.LOWER ? Bound.UP_TO : Bound.FROM;
    }

    private Expression sum(PlanParser.SumContext context) {
        return chain(context, context.product().stream().map(this::product).toList());
    }

    private Expression product(PlanParser.ProductContext context) {
        return chain(context, context.factor().stream().map(this::factor).toList());
    }

    /** Values joined by signs of the same strength, from left to right. */
    private Expression chain(ParserRuleContext context, List<Expression> values) {
        Expression left = values.get(0);
        int next = 1;
        for (ParseTree child : context.children) {
            if (child instanceof TerminalNode sign) {
                Expression right = values.get(next++);
                left = new Expression.Arithmetic(
                        left,
                        operator(sign.getSymbol().getType()),
                        right,
                        left.span().through(right.span()));
            }
        }
        return left;
    }

    private static Expression.Operator operator(int type) {
        return switch (type) {
            case PlanParser.PLUS -> Expression.Operator.ADD;
            case PlanParser.TIMES -> Expression.Operator.MULTIPLY;
            case PlanParser.DIVIDE -> Expression.Operator.DIVIDE;
            default -> Expression.Operator.SUBTRACT;
        };
    }

    private Expression factor(PlanParser.FactorContext context) {
        return context.factor() == null
                ? atom(context.atom())
                : new Expression.Negative(factor(context.factor()), parts.span(context));
    }

    private Expression atom(PlanParser.AtomContext context) {
        if (context.FUNCTION() != null) {
            Function function = (Function)
                    Vocabulary.standard().word(context.FUNCTION().getText()).orElseThrow();
            List<Expression> values = new ArrayList<>();
            context.sum().forEach(value -> values.add(sum(value)));
            return new Expression.Call(function, values, parts.span(context));
        }
        if (context.literal() != null) {
            return literal(context.literal());
        }
        return context.path() == null ? condition(context.condition()) : path(context.path());
    }

    Expression literal(PlanParser.LiteralContext context) {
        if (context.absoluteDate() != null) {
            return new Expression.Date(parts.date(context.absoluteDate()));
        }
        if (context.measuredNumber() != null) {
            return measured(context.measuredNumber());
        }
        Word word = context.YES() != null ? Word.YES : context.NO() != null ? Word.NO : Word.NONE;
        return new Expression.Constant(word, parts.span(context));
    }

    private Expression measured(PlanParser.MeasuredNumberContext context) {
        List<UnitName> units = new ArrayList<>();
        if (context.measuredUnit() != null) {
            units.add(parts.unit(context.measuredUnit()));
            units.addAll(parts.units(context.unit()));
        }
        return new Expression.Measured(parts.numeral(context.number()), units, parts.span(context));
    }

    Expression path(PlanParser.PathContext context) {
        return new Expression.Path(parts.path(context), parts.span(context));
    }

    Expression fact(PlanParser.FactValueContext context) {
        return context.literal() == null
                ? new Expression.Path(List.of(parts.name(context.name())), parts.span(context))
                : literal(context.literal());
    }
}
