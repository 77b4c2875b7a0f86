package org.huimin.wording;

import static org.huimin.wording.Sample.CHINESE;
import static org.huimin.wording.Sample.ENGLISH;
import static org.huimin.wording.Sample.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Deadline;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Period;
import org.huimin.model.PluginDatum;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures and benefits as lines and as sentences. Full-width signs are built from their code points. */
class MeasureWordingTest {
    private static final Deadline JUNE = new Deadline(LocalDate.of(2016, 6, 30), Deadline.Precision.MONTH);

    private static Figure figure(String low, String unit) {
        return new Figure(new BigDecimal(low), Optional.empty(), unit(unit), Optional.empty());
    }

    private static Target target(String name, Comparator comparator, String number, String unit) {
        return new Target(name, comparator, figure(number, unit), List.of(), Optional.empty(), Optional.empty());
    }

    private static Measure measure(
            List<String> tasks, List<Target> targets, List<Project> projects, List<Benefit> benefits) {
        return new Measure(
                1,
                "措施",
                List.of(),
                List.of("人社局"),
                List.of("各街乡", "残联"),
                tasks,
                targets,
                projects,
                Optional.of(JUNE),
                Optional.of(figure("9", "人")),
                List.of(new EarlierMeasure(2015, 3)),
                benefits,
                List.of(new Funding("市", Optional.of(new BigDecimal("12000"))), new Funding("区", Optional.empty())),
                List.of("通知"),
                List.of(new PluginDatum("a", "b", "c")));
    }

    /** A measure without anything that its sentences could end with. */
    private static Measure bare(
            List<String> tasks, List<Target> targets, List<Project> projects, List<Benefit> benefits) {
        return new Measure(
                1,
                "措施",
                List.of(),
                List.of("人社局"),
                List.of(),
                tasks,
                targets,
                projects,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                benefits,
                List.of(),
                List.of(),
                List.of());
    }

    private static Benefit unlimited(String name, Rate rate) {
        return new Benefit(
                name,
                "户",
                Sample.POOR,
                Optional.empty(),
                rate,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Benefit benefit(String name, Rate rate) {
        return new Benefit(
                name,
                "户",
                Sample.POOR,
                Optional.empty(),
                rate,
                Optional.of("现金"),
                Optional.of("户主"),
                Optional.of(new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30))),
                Optional.of(Sample.number("6", "月")),
                Optional.of(figure("7", "户")),
                Optional.of("组"),
                List.of(),
                List.of(),
                List.of());
    }

    private static Rate flat(Award award) {
        return new Rate.Flat(award);
    }

    private static void assertSentences(Measure measure, String chinese, String english) {
        assertEquals(Optional.of(chinese), CHINESE.sentences(measure));
        assertEquals(Optional.of(english), ENGLISH.sentences(measure));
    }

    @Test
    void targetsBecomeOneSentence() {
        assertSentences(
                bare(
                        List.of(),
                        List.of(
                                target("城镇新增就业", Comparator.AT_LEAST, "13000", "人"),
                                target("参保率", Comparator.AT_LEAST, "95", "%"),
                                target("办理时间", Comparator.AT_MOST, "30", "分钟")),
                        List.of(),
                        List.of()),
                "城镇新增就业13,000人\uFF0C参保率不低于95%\uFF0C办理时间不超过30分钟\u3002",
                "城镇新增就业: 13,000 people, 参保率: at least 95%, 办理时间: at most 30 minutes.");
    }

    @Test
    void aRangeIsSaidInWords() {
        Figure range = new Figure(BigDecimal.ONE, Optional.of(BigDecimal.valueOf(2)), unit("个"), Optional.empty());
        assertSentences(
                bare(
                        List.of(),
                        List.of(new Target(
                                "新建康复站", Comparator.AT_LEAST, range, List.of(), Optional.empty(), Optional.empty())),
                        List.of(),
                        List.of()),
                "新建康复站1至2个\u3002",
                "新建康复站: 1 to 2 units.");
    }

    @Test
    void strengthItemsAndTermsAreSaid() {
        Target target = new Target(
                "打造街路",
                Comparator.AT_LEAST,
                figure("2", "条"),
                List.of("重庆路", "上海路"),
                Optional.of(Strength.STRIVE),
                Optional.of(JUNE));
        assertSentences(
                bare(List.of(), List.of(target, target("床位", Comparator.AT_LEAST, "100", "张")), List.of(), List.of()),
                "2016年6月底前力争打造街路2条\uFF08重庆路\u3001上海路\uFF09\uFF1B床位100张\u3002",
                "Strive for 打造街路: 2 strips (重庆路, 上海路) (by 2016-06); 床位: 100 sheets.");
    }

    @Test
    void aNameThatEndsInADigitDoesNotRunIntoTheFigure() {
        assertSentences(
                bare(List.of(), List.of(target("PM2.5", Comparator.AT_LEAST, "35", "天")), List.of(), List.of()),
                "PM2.5为35日\u3002",
                "PM2.5: 35 days.");
    }

    @Test
    void tasksAndProjectsBecomeSentences() {
        Deadline day = new Deadline(LocalDate.of(2016, 6, 30), Deadline.Precision.DAY);
        assertSentences(
                bare(
                        List.of("维修道路\u3002", "改造地面"),
                        List.of(),
                        List.of(
                                new Project("华泽学校", Optional.of(Stage.START), Optional.of(JUNE)),
                                new Project("食堂", Optional.of(Stage.COMPLETE), Optional.of(day)),
                                new Project("天网工程", Optional.empty(), Optional.empty())),
                        List.of()),
                "维修道路\uFF1B改造地面\u3002" + "2016年6月底前启动华泽学校\uFF0C2016年6月30日前完成食堂\uFF0C实施天网工程\u3002",
                "维修道路; 改造地面. Start 华泽学校 (by 2016-06), complete 食堂 (by 2016-06-30), carry out 天网工程.");
    }

    @Test
    void benefitsSayWhoGetsWhatAtWhichRate() {
        Award.Amount amount = Sample.amount("600", Sample.YEARLY);
        Award.Amount once = new Award.Amount(
                new BigDecimal("1000"), true, new RateUnit(unit("元"), Optional.of(unit("人")), RateUnit.Interval.ONCE));
        Rate table = new Rate.Tabled(
                new RateTable("户", List.of(), Sample.YEARLY, List.of(new RateTable.Row(List.of(), new Award.Open()))));
        assertSentences(
                bare(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                unlimited("甲", flat(amount)),
                                unlimited("一", flat(once)),
                                unlimited("乙", flat(new Award.Free())),
                                unlimited("丙", flat(new Award.Open())),
                                unlimited("丁", flat(new Award.Discount(new BigDecimal("90")))),
                                unlimited("戊", table))),
                "发放甲\uFF0C对象为低保\uFF0C标准为每人每年600元\u3002"
                        + "发放一\uFF0C对象为低保\uFF0C标准为每人一次性不超过1,000元\u3002"
                        + "免费提供乙\uFF0C对象为低保\u3002"
                        + "提供丙\uFF0C对象为低保\uFF0C标准另定\u3002"
                        + "提供丁\uFF0C对象为低保\uFF0C按九折优惠\u3002"
                        + "发放戊\uFF0C对象为低保\uFF0C标准见下表\u3002",
                "Pay 甲 for household.dibao, at 600 yuan/person/year. "
                        + "Pay 一 for household.dibao, at at-most 1,000 yuan/person once. "
                        + "Provide 乙 free of charge for household.dibao. "
                        + "Provide 丙 for household.dibao, at a rate that is still open. "
                        + "Provide 丁 for household.dibao, at 90% of price. "
                        + "Pay 戊 for household.dibao, for the rate see the table.");
    }

    static Stream<Arguments> eligible() {
        Condition aged = Sample.AGED;
        Condition poor = Sample.POOR;
        Value age = Sample.field("年龄");
        return Stream.of(
                Arguments.of(new Condition.Member("户"), "户"),
                Arguments.of(new Condition.All(List.of(new Condition.Member("户"), poor)), "低保的户"),
                Arguments.of(new Condition.All(List.of(new Condition.Member("人"), poor)), "人且低保"),
                Arguments.of(new Condition.All(List.of(poor, aged)), "低保且年龄80周岁以上"),
                Arguments.of(
                        new Condition.All(List.of(poor, new Condition.Any(List.of(aged, poor)))),
                        "低保且\uFF08年龄80周岁以上或者低保\uFF09"),
                Arguments.of(new Condition.Not(poor), "非低保"),
                Arguments.of(new Condition.Not(new Condition.All(List.of(poor, poor))), "非\uFF08低保且低保\uFF09"),
                Arguments.of(new Condition.Defined(Sample.path("户", "低保户")), "低保户"),
                Arguments.of(
                        new Condition.Comparison(age, Condition.Relation.LESS_OR_EQUAL, Sample.number("1000", "元")),
                        "年龄不超过1,000元"),
                Arguments.of(
                        new Condition.Among(
                                Sample.field("学历"), false, List.of(new Value.Choice("本科"), new Value.Choice("无"))),
                        "学历为本科或者无"),
                Arguments.of(
                        new Condition.Within(
                                age, BigDecimal.valueOf(60), BigDecimal.valueOf(79), Optional.of(unit("周岁"))),
                        "年龄60至79周岁"),
                Arguments.of(
                        new Condition.Within(
                                Sample.field("A1"), BigDecimal.valueOf(6), BigDecimal.valueOf(7), Optional.empty()),
                        "A1 6至7"),
                Arguments.of(new Condition.Absent(Sample.path("学历")), "没有学历"));
    }

    @ParameterizedTest
    @MethodSource("eligible")
    void whoIsEligibleIsSaidInProse(Condition condition, String prose) {
        Benefit benefit = new Benefit(
                "甲",
                "户",
                condition,
                Optional.empty(),
                flat(new Award.Free()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        assertEquals(
                Optional.of("免费提供甲\uFF0C对象为" + prose + "\u3002"),
                CHINESE.sentences(bare(List.of(), List.of(), List.of(), List.of(benefit))));
    }

    /** A sentence that left out a limit would promise more than the plan. */
    @Test
    void whatLimitsABenefitIsSaid() {
        Benefit limited = benefit("甲", flat(Sample.amount("500", Sample.MONTHLY)));
        assertSentences(
                bare(List.of(), List.of(), List.of(), List.of(limited)),
                "发放甲\uFF0C对象为低保\uFF0C标准为每人每月500元\uFF0C形式为现金\uFF0C发给户主\uFF0C"
                        + "期间为2016年1月1日至2016年6月30日\uFF0C月数为6个月\uFF0C预计7户\uFF0C"
                        + "与\u201C组\u201D中的其他各项只能选择一项\u3002",
                "Pay 甲 for household.dibao, at 500 yuan/person/month, in the form of 现金, paid to 户主, "
                        + "from 2016-01-01 to 2016-06-30, for 6 months, expected: 7 households, "
                        + "not together with any other of 组.");
    }

    @Test
    void whatLimitsAMeasureIsSaid() {
        assertSentences(
                measure(List.of("维修"), List.of(), List.of(), List.of()),
                "维修\u3002以上工作2016年6月底前完成\uFF1B名额为9人\uFF1B延续2015年第3条\uFF1B" + "资金来自市 12,000元\u3001区\uFF1B依据通知\u3002",
                "维修. The deadline is 2016-06; the quota is 9 people; this continues measure 3 of 2015; "
                        + "with money of 市 12,000 yuan, 区; on the basis of 通知.");
    }

    @Test
    void aTableWithANameIsPointedTo() {
        Rate named = new Rate.Named("丧葬补助\uFF082016\uFF09");
        assertEquals(
                Optional.of("发放甲\uFF0C对象为低保\uFF0C标准见 \u201C丧葬补助\uFF082016\uFF09\u201D\u3002"),
                CHINESE.sentences(bare(List.of(), List.of(), List.of(), List.of(unlimited("甲", named)))));
    }

    @Test
    void aTableThatStandsElsewhereIsPointedTo() {
        Rate table = new Rate.Tabled(
                new RateTable("户", List.of(), Sample.YEARLY, List.of(new RateTable.Row(List.of(), new Award.Open()))));
        assertEquals(
                Optional.of("发放甲\uFF0C对象为低保\uFF0C标准见附表\u3002"),
                CHINESE.sentences(bare(List.of(), List.of(), List.of(), List.of(unlimited("甲", table))), "见附表"));
    }

    @Test
    void aMeasureOfNothingButItsTitleHasNoSentences() {
        assertEquals(Optional.empty(), CHINESE.sentences(measure(List.of(), List.of(), List.of(), List.of())));
    }

    private static List<String> lines(List<LabelledLine> lines) {
        return lines.stream()
                .map(line -> line.label() + " " + line.heading() + " "
                        + line.entries().stream().map(LabelledLine.Entry::line).toList())
                .toList();
    }

    @Test
    void aMeasureIsLabelledLines() {
        Measure measure = measure(
                List.of("维修"),
                List.of(new Target(
                        "街路",
                        Comparator.RAISE,
                        figure("2", "条"),
                        List.of("甲"),
                        Optional.of(Strength.ENSURE),
                        Optional.of(JUNE))),
                List.of(new Project("学校", Optional.of(Stage.COMPLETE), Optional.empty())),
                List.of());
        assertEquals(
                List.of(
                        "RESPONSIBLE 责任部门 [人社局]",
                        "COOPERATING 配合部门 [各街乡, 残联]",
                        "TASK 任务 [维修]",
                        "TARGET 指标 [街路 提高2条\uFF08甲\uFF09\uFF1B确保\uFF1B时限2016年6月底前]",
                        "PROJECT 项目 [学校 完成]",
                        "DEADLINE 时限 [2016年6月底前]",
                        "QUOTA 名额 [9人]",
                        "CONTINUES 沿自 [2015年第3条]",
                        "FUNDING 资金 [市 12,000元, 区]",
                        "BASIS 依据 [通知]",
                        "DATA 附加数据 [a.b c]"),
                lines(CHINESE.lines(measure)));
    }

    @Test
    void aBenefitIsLabelledLines() {
        assertEquals(
                List.of(
                        "ELIGIBLE Eligible [household.dibao]",
                        "RATE Rate [free]",
                        "FORM Form [现金]",
                        "PAYEE Paid to [户主]",
                        "PERIOD Period [2016-01-01 to 2016-06-30]",
                        "MONTHS Months [6 months]",
                        "EXPECTED Expected [7 households]",
                        "CHOICE One of [组]"),
                lines(ENGLISH.lines(benefit("甲", flat(new Award.Free())))));
    }
}
