package org.huimin.wording;

import org.huimin.evaluate.BenefitOutcome;

/** The paths of the elements that explanations speak of, as the source map has them. */
final class ElementText {
    private ElementText() {}

    static String benefit(BenefitOutcome outcome) {
        return "measure/" + outcome.measure() + "/benefit/" + outcome.position();
    }

    static String eligible(BenefitOutcome outcome) {
        return benefit(outcome) + "/eligible/1";
    }

    static String rate(BenefitOutcome outcome) {
        return benefit(outcome) + "/rate/1";
    }

    static String definition(String name) {
        return "definition/" + name;
    }

    static String rateTable(String name) {
        return "rate-table/" + name;
    }

    static String row(String table, int number) {
        return table + "/row/" + number;
    }
}
