package org.huimin.evaluate;

import static org.huimin.evaluate.Given.given;
import static org.huimin.evaluate.Given.outcome;
import static org.huimin.evaluate.PlanDraft.amount;
import static org.huimin.evaluate.PlanDraft.compare;
import static org.huimin.evaluate.PlanDraft.day;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.granted;
import static org.huimin.evaluate.PlanDraft.measured;
import static org.huimin.evaluate.PlanDraft.month;
import static org.huimin.evaluate.PlanDraft.value;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huimin.model.Condition;
import org.huimin.model.Condition.Relation;
import org.huimin.model.Domain;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalWordsTest {
    private static String holding(Condition condition, List<Map<String, Object>> facts) {
        MemberEvaluator rule = new PlanDraft()
                .entity("人", field("年龄", whole("周岁")), field("日期", new Domain.Day()))
                .benefit("人", condition, amount("1"))
                .evaluator("人");
        StringBuilder holding = new StringBuilder();
        facts.forEach(given -> holding.append(outcome(rule, given).equals(granted("1.00")) ? 'x' : '-'));
        return holding.toString();
    }

    private static String ages(Condition condition) {
        return holding(condition, List.of(given("年龄", 17), given("年龄", 18), given("年龄", 19)));
    }

    /** The day before April, its first and its last day, the day after. */
    private static String days(Condition condition) {
        return holding(
                condition,
                List.of(
                        given("日期", LocalDate.of(2010, 3, 31)),
                        given("日期", LocalDate.of(2010, 4, 1)),
                        given("日期", LocalDate.of(2010, 4, 30)),
                        given("日期", LocalDate.of(2010, 5, 1))));
    }

    @ParameterizedTest
    @CsvSource({"FROM,-xx", "UP_TO,xx-", "UNDER,x--", "OVER,--x"})
    void aLimitOfANumberIncludesItOrNot(Bound bound, String expected) {
        assertEquals(expected, ages(new Condition.Limited(value("年龄"), bound, measured("18", "周岁"))));
    }

    @ParameterizedTest
    @CsvSource({"FROM,-xxx", "UP_TO,xxx-", "UNDER,x---", "OVER,---x", "SINCE,-xxx", "UNTIL,xxx-"})
    void aLimitThatIsAMonthIsTheWholeOfIt(Bound bound, String expected) {
        assertEquals(expected, days(new Condition.Limited(value("日期"), bound, month("2010-04"))));
    }

    @ParameterizedTest
    @CsvSource({"FROM,-xxx", "UP_TO,xx--", "UNDER,x---", "OVER,--xx", "SINCE,-xxx", "UNTIL,xx--"})
    void aLimitThatIsADayIsThatDay(Bound bound, String expected) {
        assertEquals(expected, days(new Condition.Limited(value("日期"), bound, day("2010-04-01"))));
    }

    @ParameterizedTest
    @CsvSource({"EQUAL,-x-", "NOT_EQUAL,x-x", "LESS,x--", "LESS_OR_EQUAL,xx-", "GREATER,--x", "GREATER_OR_EQUAL,-xx"})
    void numbersAreCompared(Relation relation, String expected) {
        assertEquals(expected, ages(compare(value("年龄"), relation, measured("18", "周岁"))));
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL,-xx-",
        "NOT_EQUAL,x--x",
        "LESS,x---",
        "LESS_OR_EQUAL,xxx-",
        "GREATER,---x",
        "GREATER_OR_EQUAL,-xxx"
    })
    void aDateIsComparedWithAWholeMonth(Relation relation, String expected) {
        assertEquals(expected, days(compare(value("日期"), relation, month("2010-04"))));
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL,-xx-",
        "NOT_EQUAL,x--x",
        "LESS,---x",
        "LESS_OR_EQUAL,-xxx",
        "GREATER,x---",
        "GREATER_OR_EQUAL,xxx-"
    })
    void aWholeMonthIsComparedWithADate(Relation relation, String expected) {
        assertEquals(expected, days(compare(month("2010-04"), relation, value("日期"))));
    }

    @Test
    void aDateIsAmongMonthsWhereItIsWithinOne() {
        List<Value.Constant> constants = List.of(month("2010-03"), day("2010-04-30"));
        assertEquals("x-x-", days(new Condition.Among(value("日期"), false, constants)));
        assertEquals("-x-x", days(new Condition.Among(value("日期"), true, constants)));
    }
}
