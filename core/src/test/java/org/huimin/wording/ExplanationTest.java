package org.huimin.wording;

import static org.huimin.wording.Sample.AGED;
import static org.huimin.wording.Sample.CHINESE;
import static org.huimin.wording.Sample.ENGLISH;
import static org.huimin.wording.Sample.POOR;
import static org.huimin.wording.Sample.amount;
import static org.huimin.wording.Sample.benefit;
import static org.huimin.wording.Sample.field;
import static org.huimin.wording.Sample.number;
import static org.huimin.wording.Sample.path;
import static org.huimin.wording.Sample.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.ChoiceOutcome;
import org.huimin.evaluate.Found;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.Reasons;
import org.huimin.evaluate.Reasons.ConditionReason;
import org.huimin.evaluate.Reasons.FactRead;
import org.huimin.evaluate.Standing;
import org.huimin.evaluate.Truth;
import org.huimin.model.Condition;
import org.huimin.model.Path;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Value;
import org.junit.jupiter.api.Test;

/** Why somebody gets something or not, in plain words. */
class ExplanationTest {
    private static final Rate FLAT = new Rate.Flat(amount("100", Sample.MONTHLY));
    private static final Outcome GRANTED = new Outcome.Granted(new BigDecimal("1200.00"));

    private static ConditionReason aged(Found age) {
        Truth truth = age instanceof Found.Unknown ? Truth.UNKNOWN : Truth.TRUE;
        return new ConditionReason(AGED, truth, List.of(new FactRead(Path.of("年龄"), age)), List.of());
    }

    private static Found years(int years) {
        return new Found.Numeric(BigDecimal.valueOf(years), List.of(unit("周岁")));
    }

    private static ConditionReason poor(Found found, Truth truth) {
        return new ConditionReason(POOR, truth, List.of(new FactRead(path("户", "低保"), found)), List.of());
    }

    private static Reasons because(ConditionReason reason) {
        return new Reasons(reason, List.of(), Optional.empty());
    }

    private static BenefitOutcome outcome(Rate rate, Outcome outcome, Reasons reasons) {
        return new BenefitOutcome(
                25, 1, benefit("护理", AGED, rate, Optional.empty()), outcome, Standing.CHOSEN, Optional.of(reasons));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> "  ".repeat(line.depth()) + line.text() + " @"
                        + line.where().orElse("?"))
                .toList();
    }

    @Test
    void aTestThatHoldsSaysTheFactAndTheComputation() {
        Reasons reasons = new Reasons(
                aged(years(82)),
                List.of(),
                Optional.of(new Reasons.Computation(
                        new BigDecimal("100"),
                        Sample.MONTHLY,
                        Optional.empty(),
                        Optional.of(new BigDecimal("12")),
                        Optional.empty(),
                        Optional.of(new BigDecimal("1200.00")))));
        BenefitOutcome outcome = outcome(FLAT, GRANTED, reasons);
        assertEquals(
                List.of(
                        "符合\uFF1A年龄 80周岁以上\uFF0882周岁\uFF09 @measure/25/benefit/1/eligible/1",
                        "100元/人/月 × 12个月 = 1,200.00元 @measure/25/benefit/1/rate/1"),
                texts(CHINESE.explanation(outcome)));
        assertEquals(
                List.of(
                        "met: age from 80 years-old (82 years-old) @measure/25/benefit/1/eligible/1",
                        "100 yuan/person/month × 12 months = 1,200.00 yuan @measure/25/benefit/1/rate/1"),
                texts(ENGLISH.explanation(outcome)));
        assertEquals(Line.Mark.HOLDS, CHINESE.explanation(outcome).get(0).mark());
    }

    @Test
    void aDefinitionOfOneTestIsToldInOneLine() {
        Condition defined = new Condition.Defined(Path.of("低保户"));
        ConditionReason fails = new ConditionReason(
                defined, Truth.FALSE, List.of(), List.of(poor(new Found.YesNo(false), Truth.FALSE)));
        assertEquals(
                List.of("不符合\uFF1A低保户 — 户.低保\uFF1A否 @measure/25/benefit/1/eligible/1"),
                texts(CHINESE.explanation(outcome(FLAT, new Outcome.NotEntitled(), because(fails)))));
    }

    @Test
    void aDefinitionOfSeveralTestsIsToldBelowIt() {
        ConditionReason both = new ConditionReason(
                new Condition.All(List.of(AGED, POOR)),
                Truth.FALSE,
                List.of(),
                List.of(aged(years(81)), poor(new Found.None(), Truth.FALSE)));
        ConditionReason fails =
                new ConditionReason(new Condition.Defined(Path.of("困难老人")), Truth.FALSE, List.of(), List.of(both));
        assertEquals(
                List.of(
                        "不符合\uFF1A困难老人 @measure/25/benefit/1/eligible/1",
                        "  不符合\uFF1A年龄 80周岁以上 且 户.低保 @definition/困难老人",
                        "    符合\uFF1A年龄 80周岁以上\uFF0881周岁\uFF09 @definition/困难老人",
                        "    不符合\uFF1A户.低保\uFF08无\uFF09 @definition/困难老人"),
                texts(CHINESE.explanation(outcome(FLAT, new Outcome.NotEntitled(), because(fails)))));
    }

    @Test
    void whatIsNotKnownIsSaidOnce() {
        ConditionReason unknown = poor(new Found.Unknown(), Truth.UNKNOWN);
        Outcome undetermined = new Outcome.Undetermined(List.of(path("户", "低保")), Outcome.Reason.FACTS_MISSING);
        assertEquals(
                List.of(
                        "不知道\uFF1A户.低保 @measure/25/benefit/1/eligible/1",
                        "标准\uFF1A100元/人/月 @measure/25/benefit/1/rate/1"),
                texts(CHINESE.explanation(outcome(FLAT, undetermined, because(unknown)))));
    }

    @Test
    void aComputationNamesItsFacts() {
        Condition computed = new Condition.Comparison(
                new Value.Arithmetic(field("收入"), Value.Operator.DIVIDE, field("人数")),
                Condition.Relation.LESS_OR_EQUAL,
                number("500", "元"));
        ConditionReason reason = new ConditionReason(
                computed,
                Truth.UNKNOWN,
                List.of(
                        new FactRead(Path.of("收入"), new Found.Numeric(new BigDecimal("3000"), List.of(unit("元")))),
                        new FactRead(Path.of("人数"), new Found.Unknown())),
                List.of());
        assertEquals(
                "不知道\uFF1A收入 ÷ 人数 ≤ 500元\uFF08收入\uFF1A3,000元\u3001人数\uFF1A不知道\uFF09",
                CHINESE.explanation(outcome(FLAT, new Outcome.NotEntitled(), because(reason)))
                        .get(0)
                        .text());
    }

    @Test
    void aRowOfATableIsCitedWithItsInputs() {
        RateTable table = new RateTable("人", List.of(Path.of("学历")), Sample.YEARLY, List.of());
        Reasons.RowReason second = new Reasons.RowReason(
                2, List.of(new FactRead(Path.of("学历"), new Found.Word("高中"))), amount("3000", Sample.YEARLY));
        Reasons taken = new Reasons(aged(years(82)), List.of(second), Optional.empty());
        assertEquals(
                "按标准表第2行\uFF08学历\uFF1A高中\uFF09\uFF1A3,000元/人/年 @measure/25/benefit/1/rate/1/row/2",
                texts(CHINESE.explanation(outcome(new Rate.Tabled(table), GRANTED, taken)))
                        .get(1));
        Reasons possible = new Reasons(aged(years(82)), List.of(second, second), Optional.empty());
        List<Line> lines = CHINESE.explanation(outcome(new Rate.Named("丧葬补助"), GRANTED, possible));
        assertEquals(
                "可能按标准表第2行\uFF08学历\uFF1A高中\uFF09\uFF1A3,000元/人/年 @rate-table/丧葬补助/row/2",
                texts(lines).get(2));
        assertEquals(Line.Mark.UNKNOWN, lines.get(2).mark());
        Outcome several = new Outcome.Undetermined(List.of(), Outcome.Reason.SEVERAL_ROWS);
        assertEquals(
                List.of(
                        "标准表里有几行同时符合 @measure/25/benefit/1/rate/1",
                        "  按标准表第2行\uFF08学历\uFF1A高中\uFF09\uFF1A3,000元/人/年 @measure/25/benefit/1/rate/1/row/2",
                        "  按标准表第2行\uFF08学历\uFF1A高中\uFF09\uFF1A3,000元/人/年 @measure/25/benefit/1/rate/1/row/2"),
                texts(CHINESE.explanation(outcome(new Rate.Tabled(table), several, possible)))
                        .subList(1, 4));
        Outcome none = new Outcome.Undetermined(List.of(), Outcome.Reason.NO_ROW);
        assertEquals(
                "标准表里没有符合的行 @measure/25/benefit/1/rate/1",
                texts(CHINESE.explanation(outcome(new Rate.Tabled(table), none, because(aged(years(82))))))
                        .get(1));
    }

    @Test
    void quantitiesQuartersDaysAndCapsAreInTheComputation() {
        assertEquals(
                "1.2万元/张 一次性 × 30张 = 360,000.00元",
                computation(
                        new RateUnit(unit("万元"), Optional.of(unit("张")), RateUnit.Interval.ONCE),
                        "1.2",
                        30,
                        0,
                        "360000.00"));
        assertEquals(
                "300元/季度 × 6个月 ÷ 3 = 600.00元",
                computation(
                        new RateUnit(unit("元"), Optional.empty(), RateUnit.Interval.QUARTER), "300", 0, 6, "600.00"));
        assertEquals(
                "10元/日 × 6日 = 60.00元",
                computation(new RateUnit(unit("元"), Optional.empty(), RateUnit.Interval.DAY), "10", 0, 6, "60.00"));
    }

    private static String computation(RateUnit unit, String number, int quantity, int time, String yuan) {
        Reasons.Computation computation = new Reasons.Computation(
                new BigDecimal(number),
                unit,
                quantity == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(quantity)),
                Optional.of(BigDecimal.valueOf(time)),
                Optional.of(time),
                Optional.of(new BigDecimal(yuan)));
        Reasons reasons = new Reasons(aged(years(82)), List.of(), Optional.of(computation));
        return CHINESE.explanation(outcome(FLAT, GRANTED, reasons)).get(1).text();
    }

    @Test
    void anAmountThatIsNotKnownStaysUnknown() {
        Reasons.Computation computation = new Reasons.Computation(
                new BigDecimal("100"),
                Sample.MONTHLY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Reasons reasons = new Reasons(aged(years(82)), List.of(), Optional.of(computation));
        assertEquals(
                "100元/人/月 × 月数\uFF08不知道\uFF09 = 不知道",
                CHINESE.explanation(outcome(FLAT, GRANTED, reasons)).get(1).text());
    }

    @Test
    void aChoiceSaysWhatIsTaken() {
        BenefitOutcome taken = choice(2, Standing.CHOSEN, GRANTED);
        BenefitOutcome other = choice(1, Standing.ALTERNATIVE, new Outcome.Granted(new BigDecimal("500.00")));
        List<ChoiceOutcome> choices = List.of(new ChoiceOutcome("助学", Optional.of(taken), List.of()));
        assertEquals("任选其一\uFF08助学\uFF09\uFF1A选这一项", last(taken, choices));
        assertEquals("任选其一\uFF08助学\uFF09\uFF1A选的是第11条.项目2\uFF081,200.00元\uFF09", last(other, choices));
        assertEquals("任选其一\uFF08助学\uFF09\uFF1A选的是另一项", last(other, List.of()));
        BenefitOutcome unclear = choice(3, Standing.UNDETERMINED, new Outcome.GrantedOpen());
        assertEquals(
                "任选其一\uFF08助学\uFF09\uFF1A还不能确定\uFF0C要在第11条.项目2\uFF081,200.00元\uFF09\u3001第11条.项目3\uFF08另定\uFF09之间选",
                last(unclear, List.of(new ChoiceOutcome("助学", Optional.empty(), List.of(taken, unclear)))));
        assertEquals("任选其一\uFF08助学\uFF09\uFF1A还不能确定", last(unclear, List.of()));
        assertEquals(
                "任选其一\uFF08助学\uFF09\uFF1A是否符合不知道\uFF0C但不会选这一项",
                last(choice(4, Standing.IRRELEVANT, GRANTED), List.of()));
        assertEquals(List.of(), CHINESE.explanation(choice(5, Standing.NOT_ENTITLED, new Outcome.NotEntitled())));
    }

    private static BenefitOutcome choice(int position, Standing standing, Outcome outcome) {
        return new BenefitOutcome(
                11,
                position,
                benefit("项目" + position, AGED, FLAT, Optional.of("助学")),
                outcome,
                standing,
                Optional.empty());
    }

    private static String last(BenefitOutcome outcome, List<ChoiceOutcome> choices) {
        List<Line> lines = CHINESE.explanation(outcome, choices);
        return lines.get(lines.size() - 1).text();
    }

    @Test
    void thePhrasesOfBothLanguagesHaveEqualKeysAndArguments() throws IOException {
        Properties chinese = phrases("zh");
        Properties english = phrases("en");
        assertEquals(chinese.stringPropertyNames(), english.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertEquals(arguments(chinese.getProperty(key)), arguments(english.getProperty(key)), key);
        }
    }

    private static Set<String> arguments(String phrase) {
        return java.util.regex.Pattern.compile("\\{[a-z]+}")
                .matcher(phrase)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Properties phrases(String language) throws IOException {
        Properties phrases = new Properties();
        try (InputStream stream = PlanWording.class.getResourceAsStream("wording_" + language + ".properties")) {
            phrases.load(stream);
        }
        return phrases;
    }
}
