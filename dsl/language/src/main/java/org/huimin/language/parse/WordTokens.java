package org.huimin.language.parse;

import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.FieldKind;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Logic;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.Strength;
import org.huimin.vocabulary.Word;

/** Which token a keyword inside a line is. */
final class WordTokens {
    private WordTokens() {}

    static int type(Keyword keyword) {
        if (keyword instanceof Logic logic) {
            return logicType(logic);
        }
        if (keyword instanceof Word word) {
            return wordType(word);
        }
        if (keyword instanceof Comparator) {
            return PlanLexer.COMPARATOR;
        }
        if (keyword instanceof Strength) {
            return PlanLexer.STRENGTH;
        }
        if (keyword instanceof Stage) {
            return PlanLexer.STAGE;
        }
        if (keyword instanceof Bound) {
            return PlanLexer.BOUND_PREFIX;
        }
        if (keyword instanceof Function) {
            return PlanLexer.FUNCTION;
        }
        if (keyword instanceof FieldKind) {
            return PlanLexer.FIELD_KIND;
        }
        return PlanLexer.WORD;
    }

    private static int logicType(Logic logic) {
        return switch (logic) {
            case AND -> PlanLexer.AND;
            case OR -> PlanLexer.OR;
            case NOT -> PlanLexer.NOT;
            case IS -> PlanLexer.IS;
            case IS_NOT -> PlanLexer.IS_NOT;
        };
    }

    private static int wordType(Word word) {
        return switch (word) {
            case NONE -> PlanLexer.NONE;
            case FREE -> PlanLexer.FREE;
            case OPEN -> PlanLexer.OPEN;
            case MISSING -> PlanLexer.MISSING;
            case SEE -> PlanLexer.SEE;
            case REST -> PlanLexer.REST;
            case YES -> PlanLexer.YES;
            case NO -> PlanLexer.NO;
            case ONCE -> PlanLexer.ONCE;
            case OPTIONAL -> PlanLexer.OPTIONAL;
            case TO -> PlanLexer.TO;
            case OF_PRICE -> PlanLexer.OF_PRICE;
            case PROGRAMME -> PlanLexer.WORD;
            case MEASURE -> PlanLexer.MEASURE_WORD;
            case YEAR_END -> PlanLexer.YEAR_END;
            case MONTH_END -> PlanLexer.MONTH_END;
        };
    }
}
