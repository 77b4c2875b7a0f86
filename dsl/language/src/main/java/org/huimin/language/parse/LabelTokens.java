package org.huimin.language.parse;

import org.huimin.vocabulary.Label;

/** Which token a label is: labels with the same form of content share one. */
final class LabelTokens {
    private LabelTokens() {}

    static int type(Label label) {
        return switch (label) {
            case PLAN,
                    REGION,
                    IMPORT,
                    PREAMBLE,
                    PURPOSE,
                    TEXT,
                    TASK,
                    BENEFIT,
                    BASIS,
                    FORM,
                    PAYEE,
                    CHOICE,
                    CASE,
                    WAIVE,
                    ATTRIBUTE -> PlanLexer.TEXT_LABEL;
            case YEAR -> PlanLexer.YEAR_LABEL;
            case USE -> PlanLexer.USE_LABEL;
            case RESPONSIBLE, COOPERATING -> PlanLexer.NAMES_LABEL;
            case TARGET -> PlanLexer.TARGET_LABEL;
            case PROJECT -> PlanLexer.PROJECT_LABEL;
            case DEADLINE -> PlanLexer.DEADLINE_LABEL;
            case QUOTA, EXPECTED -> PlanLexer.AMOUNT_LABEL;
            case CONTINUES -> PlanLexer.CONTINUES_LABEL;
            case FUNDING -> PlanLexer.FUNDING_LABEL;
            case ELIGIBLE -> PlanLexer.ELIGIBLE_LABEL;
            case QUANTITY, MONTHS -> PlanLexer.COMPUTED_LABEL;
            case RATE -> PlanLexer.RATE_LABEL;
            case PERIOD -> PlanLexer.PERIOD_LABEL;
            case DEPARTMENTS -> PlanLexer.TABLE_LABEL;
            case DEPARTMENT_GROUP -> PlanLexer.GROUP_LABEL;
            case ENTITY -> PlanLexer.ENTITY_LABEL;
            case DEFINE -> PlanLexer.DEFINE_LABEL;
            case RATE_TABLE -> PlanLexer.RATE_TABLE_LABEL;
            case UNIT -> PlanLexer.UNIT_LABEL;
            case ALIAS -> PlanLexer.ALIAS_LABEL;
            case GIVEN -> PlanLexer.GIVEN_LABEL;
            case EXPECT -> PlanLexer.EXPECT_LABEL;
        };
    }
}
