package org.huimin.language.print;

import org.huimin.declaration.Expression;
import org.huimin.declaration.Pattern;
import org.huimin.declaration.PatternVisitor;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;

/** Writes ranges and legal limits: 80周岁以上, 不满18周岁, {@code from 80 years-old}. */
final class PatternPrinter implements PatternVisitor<String> {
    private final Spelling spelling;
    private final ExpressionPrinter expressions;
    private final QuantityPrinter quantities;

    PatternPrinter(Spelling spelling, ExpressionPrinter expressions, QuantityPrinter quantities) {
        this.spelling = spelling;
        this.expressions = expressions;
        this.quantities = quantities;
    }

    String print(Pattern pattern) {
        return pattern.accept(this);
    }

    @Override
    public String visitExactly(Pattern.Exactly pattern) {
        return expressions.print(pattern.value());
    }

    @Override
    public String visitBetween(Pattern.Between pattern) {
        return quantities.between(pattern.low(), pattern.high(), pattern.unit());
    }

    @Override
    public String visitLimit(Pattern.Limit pattern) {
        String limit = expressions.print(pattern.limit());
        if (spelling.isEnglish()) {
            return spelling.word(pattern.bound()) + " " + limit;
        }
        return switch (pattern.bound()) {
            case UNDER, OVER -> spelling.word(pattern.bound()) + limit;
            case FROM, UP_TO, SINCE, UNTIL -> limit + gap(pattern.limit()) + suffix(pattern.bound());
        };
    }

    private static String suffix(Bound bound) {
        return Vocabulary.standard().writeSuffix(bound, Language.CHINESE).orElseThrow();
    }

    private String gap(Expression limit) {
        boolean gapped = limit instanceof Expression.Measured measured
                && !quantities.takesSuffix(measured.numeral(), measured.units());
        return gapped ? " " : "";
    }
}
