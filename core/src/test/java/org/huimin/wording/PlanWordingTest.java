package org.huimin.wording;

import static org.huimin.wording.Sample.CHINESE;
import static org.huimin.wording.Sample.ENGLISH;
import static org.huimin.wording.Sample.amount;
import static org.huimin.wording.Sample.days;
import static org.huimin.wording.Sample.field;
import static org.huimin.wording.Sample.number;
import static org.huimin.wording.Sample.path;
import static org.huimin.wording.Sample.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.evaluate.Found;
import org.huimin.evaluate.Outcome;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.Domain;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of plans, written as the formatter writes them. Full-width signs are built from their code points. */
class PlanWordingTest {
    private static final String LEFT = "\uFF08";
    private static final String RIGHT = "\uFF09";
    private static final String SEPARATOR = "\u3001";

    private static final Condition FLAG = new Condition.Flag(path("户", "低保"));
    private static final Condition AGED = Sample.AGED;
    private static final Value AGE = field("年龄");

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionIsWrittenInBothLanguages(Condition condition, String chinese, String english) {
        assertEquals(chinese, CHINESE.condition(condition));
        assertEquals(english, ENGLISH.condition(condition));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(new Condition.Member("人"), "人", "person"),
                Arguments.of(FLAG, "户.低保", "household.dibao"),
                Arguments.of(new Condition.Defined(Path.of("低保户")), "低保户", "\"poor household\""),
                Arguments.of(
                        new Condition.All(List.of(FLAG, AGED)),
                        "户.低保 且 年龄 80周岁以上",
                        "household.dibao and age from 80 years-old"),
                Arguments.of(
                        new Condition.All(List.of(new Condition.Any(List.of(FLAG, AGED)), new Condition.Not(FLAG))),
                        LEFT + "户.低保 或 年龄 80周岁以上" + RIGHT + " 且 非 户.低保",
                        "(household.dibao or age from 80 years-old) and not household.dibao"),
                Arguments.of(
                        new Condition.Not(new Condition.All(List.of(FLAG, FLAG))),
                        "非 " + LEFT + "户.低保 且 户.低保" + RIGHT,
                        "not (household.dibao and household.dibao)"),
                Arguments.of(
                        new Condition.Comparison(AGE, Condition.Relation.NOT_EQUAL, number("1000.5", "元")),
                        "年龄 \u2260 1,000.5元",
                        "age \u2260 1,000.5 yuan"),
                Arguments.of(
                        new Condition.Comparison(FLAG_VALUE, Condition.Relation.EQUAL, new Value.YesNo(false)),
                        "户.低保 = 否",
                        "household.dibao = no"),
                Arguments.of(
                        new Condition.Among(field("学历"), false, List.of(new Value.Choice("本科"), new Value.Choice("无"))),
                        "学历 为 本科" + SEPARATOR + "无",
                        "\"and\" is 本科, none"),
                Arguments.of(
                        new Condition.Among(field("学历"), true, List.of(new Value.Choice("且"))),
                        "学历 不为 \u201C且\u201D",
                        "\"and\" is-not \"且\""),
                Arguments.of(
                        new Condition.Within(AGE, new BigDecimal("60"), new BigDecimal("79"), Optional.of(unit("周岁"))),
                        "年龄 60-79周岁",
                        "age 60-79 years-old"),
                Arguments.of(
                        new Condition.Limited(AGE, Bound.UNDER, number("18", "周岁")),
                        "年龄 不满18周岁",
                        "age under 18 years-old"),
                Arguments.of(
                        new Condition.Limited(AGE, Bound.OVER, number("12", "月")), "年龄 超过12个月", "age over 12 months"),
                Arguments.of(
                        new Condition.Limited(AGE, Bound.UP_TO, number("5", "元", "人")),
                        "年龄 5元/人 以下",
                        "age upto 5 yuan/person"),
                Arguments.of(
                        new Condition.Limited(AGE, Bound.SINCE, days("2010-04-01", "2010-04-30")),
                        "年龄 2010年4月以后",
                        "age since 2010-04"),
                Arguments.of(
                        new Condition.Limited(
                                new Value.Arithmetic(AGE, Value.Operator.SUBTRACT, number("1")),
                                Bound.FROM,
                                number("2")),
                        LEFT + "年龄 - 1" + RIGHT + " 2以上",
                        "(age - 1) from 2"),
                Arguments.of(new Condition.Absent(path("户", "低保")), "户.低保 = 无", "household.dibao = none"));
    }

    private static final Value FLAG_VALUE = field("户", "低保");

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsWrittenWithTheBracketsThatItNeeds(Value value, String chinese) {
        assertEquals(chinese, CHINESE.value(value));
    }

    static Stream<Arguments> values() {
        Value sum = new Value.Arithmetic(AGE, Value.Operator.ADD, number("1"));
        Value difference = new Value.Arithmetic(AGE, Value.Operator.SUBTRACT, sum);
        return Stream.of(
                Arguments.of(sum, "年龄 + 1"),
                Arguments.of(difference, "年龄 - " + LEFT + "年龄 + 1" + RIGHT),
                Arguments.of(new Value.Arithmetic(sum, Value.Operator.SUBTRACT, AGE), "年龄 + 1 - 年龄"),
                Arguments.of(
                        new Value.Arithmetic(sum, Value.Operator.MULTIPLY, number("2")),
                        LEFT + "年龄 + 1" + RIGHT + " \u00D7 2"),
                Arguments.of(
                        new Value.Arithmetic(
                                AGE,
                                Value.Operator.DIVIDE,
                                new Value.Arithmetic(AGE, Value.Operator.DIVIDE, number("2"))),
                        "年龄 \u00F7 " + LEFT + "年龄 \u00F7 2" + RIGHT),
                Arguments.of(new Value.Negative(sum), "-" + LEFT + "年龄 + 1" + RIGHT),
                Arguments.of(
                        new Value.Extreme(Function.MINIMUM, List.of(AGE, number("20", "平方米"))),
                        "取小" + LEFT + "年龄" + SEPARATOR + "20平方米" + RIGHT),
                Arguments.of(number("0.5", "%"), "0.5%"),
                Arguments.of(number("10000", "年"), "10,000年"),
                Arguments.of(new Value.Measured(BigDecimal.ONE, List.of(Unit.counting("5G 站"))), "1 \u201C5G 站\u201D"));
    }

    @Test
    void chinesePunctuationIsFullWidthToTheByte() {
        byte[] written = CHINESE.value(new Value.Extreme(Function.MAXIMUM, List.of(number("1"), number("2"))))
                .getBytes(StandardCharsets.UTF_8);
        assertEquals("e58f96e5a4a7efbc8831e3808132efbc89", HexFormat.of().formatHex(written));
        byte[] english = ENGLISH.value(new Value.Extreme(Function.MAXIMUM, List.of(number("1"), number("2"))))
                .getBytes(StandardCharsets.UTF_8);
        assertEquals("max(1, 2)", new String(english, StandardCharsets.US_ASCII));
    }

    @Test
    void aLongSumIsWrittenWithoutDeepRecursion() {
        Value sum = AGE;
        for (int index = 0; index < 100_000; index++) {
            sum = new Value.Arithmetic(sum, Value.Operator.ADD, AGE);
        }
        assertEquals(500_002, CHINESE.value(sum).length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2016-01-01; 2016-12-31; 2016年; year 2016",
                "2016-02-01; 2016-02-29; 2016年2月; 2016-02",
                "2016-02-03; 2016-02-03; 2016年2月3日; 2016-02-03",
                "0099-01-01; 0099-01-01; 0099年1月1日; 0099-01-01"
            })
    void aDateIsADayOrTheWholeOfAMonthOrYear(String first, String last, String chinese, String english) {
        assertEquals(chinese, CHINESE.date(days(first, last)));
        assertEquals(english, ENGLISH.date(days(first, last)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "90; 九折; 90% of price",
                "85; 八五折; 85% of price",
                "5; 0.5折; 5% of price",
                "85.5; 8.55折; 85.5% of price"
            })
    void aDiscountIsWrittenAsPeopleSayIt(BigDecimal percent, String chinese, String english) {
        assertEquals(chinese, CHINESE.award(new Award.Discount(percent)));
        assertEquals(english, ENGLISH.award(new Award.Discount(percent)));
    }

    @Test
    void anAmountHasItsUnitBehindIt() {
        Award cap = new Award.Amount(new BigDecimal("1000"), true, Sample.YEARLY);
        RateUnit once = new RateUnit(unit("万元"), Optional.of(unit("张")), RateUnit.Interval.ONCE);
        assertEquals("不超过1,000元/人/年", CHINESE.award(cap));
        assertEquals("at-most 1,000 yuan/person/year", ENGLISH.award(cap));
        assertEquals("1.2万元/张 一次性", CHINESE.award(amount("1.2", once)));
        assertEquals("1.2 10k-yuan/sheet once", ENGLISH.award(amount("1.2", once)));
        assertEquals("元/季度", CHINESE.rateUnit(new RateUnit(unit("元"), Optional.empty(), RateUnit.Interval.QUARTER)));
        assertEquals("免费", CHINESE.award(new Award.Free()));
        assertEquals("open", ENGLISH.award(new Award.Open()));
        assertEquals("无", CHINESE.award(new Award.Nothing()));
    }

    @Test
    void aRateIsOneLineOrATable() {
        assertEquals(Optional.of("600元/人/年"), CHINESE.rate(new Rate.Flat(amount("600", Sample.YEARLY))));
        assertEquals(
                Optional.of("见 \u201C丧葬补助\uFF082016\uFF09\u201D"),
                CHINESE.rate(new Rate.Named("丧葬补助\uFF082016\uFF09")));
        RateTable table = new RateTable("人", List.of(), Sample.YEARLY, List.of());
        assertEquals(Optional.empty(), CHINESE.rate(new Rate.Tabled(table)));
    }

    @Test
    void theCellsOfATableSayNothingOfWhatItsHeadSays() {
        Value education = field("学历");
        Condition choices =
                new Condition.Among(education, false, List.of(new Value.Choice("中专"), new Value.Choice("高中")));
        Condition range =
                new Condition.Within(AGE, new BigDecimal("60"), new BigDecimal("79"), Optional.of(unit("周岁")));
        RateTable table = new RateTable(
                "人",
                List.of(Path.of("学历"), Path.of("年龄"), path("户", "低保")),
                Sample.YEARLY,
                List.of(
                        new RateTable.Row(
                                List.of(Optional.of(choices), Optional.of(range), Optional.of(FLAG)),
                                amount("3000", Sample.YEARLY)),
                        new RateTable.Row(
                                List.of(
                                        Optional.of(new Condition.Absent(Path.of("学历"))),
                                        Optional.of(new Condition.Any(List.of(AGED, range))),
                                        Optional.of(new Condition.Not(FLAG))),
                                new Award.Nothing()),
                        new RateTable.Row(
                                List.of(
                                        Optional.empty(),
                                        Optional.of(new Condition.Comparison(
                                                AGE, Condition.Relation.EQUAL, number("90", "周岁"))),
                                        Optional.empty()),
                                new Award.Amount(BigDecimal.TEN, true, Sample.YEARLY))));
        assertEquals(
                List.of(
                        List.of("学历", "年龄", "户.低保", "元/人/年"),
                        List.of("中专" + SEPARATOR + "高中", "60-79周岁", "是", "3,000"),
                        List.of("无", "80周岁以上" + SEPARATOR + "60-79周岁", "否", "无"),
                        List.of("-", "90周岁", "-", "不超过10")),
                CHINESE.table(table));
        assertEquals(
                List.of("\"and\"", "age", "household.dibao", "yuan/person/year"),
                ENGLISH.table(table).get(0));
    }

    @ParameterizedTest
    @MethodSource("domains")
    void aDomainIsWrittenAsTheTypeOfAField(Domain domain, String chinese, String english) {
        assertEquals(chinese, CHINESE.domain(domain));
        assertEquals(english, ENGLISH.domain(domain));
    }

    static Stream<Arguments> domains() {
        Optional<BigDecimal> high = Optional.of(new BigDecimal("130"));
        return Stream.of(
                Arguments.of(new Domain.YesNo(), "是否", "yes-no"),
                Arguments.of(
                        new Domain.Numeric(true, Optional.of(unit("周岁")), Optional.of(BigDecimal.ZERO), high),
                        "整数" + LEFT + "周岁" + RIGHT + " 0-130",
                        "integer(years-old) 0-130"),
                Arguments.of(
                        new Domain.Numeric(false, Optional.empty(), Optional.empty(), Optional.empty()),
                        "小数",
                        "decimal"),
                Arguments.of(new Domain.Money(), "金额", "money"),
                Arguments.of(new Domain.Day(), "日期", "date"),
                Arguments.of(new Domain.Text(), "文字", "text"),
                Arguments.of(new Domain.Choices(List.of("本科", "无")), "本科" + SEPARATOR + "无", "本科, 无"),
                Arguments.of(new Domain.Choices(List.of("日期")), "\u201C日期\u201D", "\"日期\""),
                Arguments.of(new Domain.Reference("人"), "人", "person"));
    }

    @Test
    void aFieldThatMayHaveNoValueSaysSo() {
        Field field = new Field("病种", new Domain.Text(), true, Optional.empty(), List.of());
        assertEquals("文字 可无", CHINESE.type(field));
        assertEquals("text optional", ENGLISH.type(field));
    }

    @Test
    void whatWasFoundIsWrittenWithItsUnit() {
        assertEquals("82周岁", CHINESE.found(new Found.Numeric(new BigDecimal("82"), List.of(unit("周岁")))));
        assertEquals("-1,000元", CHINESE.found(new Found.Numeric(new BigDecimal("-1000"), List.of(unit("元")))));
        assertEquals("yes", ENGLISH.found(new Found.YesNo(true)));
        assertEquals("2016年5月1日", CHINESE.found(new Found.Day(LocalDate.of(2016, 5, 1))));
        assertEquals("无", CHINESE.found(new Found.None()));
        assertEquals("不知道", CHINESE.found(new Found.Unknown()));
        assertEquals("肺结核", CHINESE.found(new Found.Word("肺结核")));
    }

    @Test
    void whatABenefitYieldsIsWrittenAsCasesExpectIt() {
        assertEquals("2,400.00元", CHINESE.outcome(new Outcome.Granted(new BigDecimal("2400.00"))));
        assertEquals("不超过1,000.00元", CHINESE.outcome(new Outcome.GrantedUpTo(new BigDecimal("1000.00"))));
        assertEquals("免费", CHINESE.outcome(new Outcome.GrantedInKind(Optional.empty())));
        assertEquals("九折", CHINESE.outcome(new Outcome.GrantedInKind(Optional.of(new BigDecimal("90")))));
        assertEquals("另定", CHINESE.outcome(new Outcome.GrantedOpen()));
        assertEquals("none", ENGLISH.outcome(new Outcome.NotEntitled()));
        Outcome missing =
                new Outcome.Undetermined(List.of(Path.of("学历"), path("户", "低保")), Outcome.Reason.FACTS_MISSING);
        assertEquals("缺 学历" + SEPARATOR + "户.低保", CHINESE.outcome(missing));
        assertEquals("missing \"and\", household.dibao", ENGLISH.outcome(missing));
        assertEquals("标准表里没有符合的行", CHINESE.outcome(new Outcome.Undetermined(List.of(), Outcome.Reason.NO_ROW)));
    }
}
