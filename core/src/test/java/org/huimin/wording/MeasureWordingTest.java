package org.huimin.wording;

import static org.huimin.wording.Sample.CHINESE;
import static org.huimin.wording.Sample.ENGLISH;
import static org.huimin.wording.Sample.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
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
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.Strength;
import org.junit.jupiter.api.Test;

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
                measure(
                        List.of(),
                        List.of(
                                target("城镇新增就业", Comparator.AT_LEAST, "13000", "人"),
                                target("办理时间", Comparator.AT_MOST, "30", "分钟")),
                        List.of(),
                        List.of()),
                "城镇新增就业13,000人\uFF0C办理时间不超过30分钟\u3002",
                "城镇新增就业: 13,000 people; 办理时间: at most 30 minutes.");
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
                measure(List.of(), List.of(target), List.of(), List.of()),
                "力争打造街路2条\uFF08重庆路\u3001上海路\uFF09\uFF08时限2016年6月\uFF09\u3002",
                "Strive for 打造街路: 2 strips (重庆路, 上海路) (by 2016-06).");
    }

    @Test
    void aNameThatEndsInADigitDoesNotRunIntoTheFigure() {
        assertSentences(
                measure(List.of(), List.of(target("PM2.5", Comparator.AT_LEAST, "35", "天")), List.of(), List.of()),
                "PM2.5为35日\u3002",
                "PM2.5: 35 days.");
    }

    @Test
    void tasksAndProjectsBecomeSentences() {
        assertSentences(
                measure(
                        List.of("维修道路\u3002", "改造地面"),
                        List.of(),
                        List.of(
                                new Project("华泽学校", Optional.of(Stage.START), Optional.of(JUNE)),
                                new Project("天网工程", Optional.empty(), Optional.empty())),
                        List.of()),
                "维修道路\uFF1B改造地面\u3002启动华泽学校\uFF08时限2016年6月\uFF09\uFF0C实施天网工程\u3002",
                "维修道路; 改造地面. Start 华泽学校 (by 2016-06); carry out 天网工程.");
    }

    @Test
    void benefitsSayWhoGetsWhatAtWhichRate() {
        Award.Amount amount = Sample.amount("600", Sample.YEARLY);
        Rate table = new Rate.Tabled(
                new RateTable("户", List.of(), Sample.YEARLY, List.of(new RateTable.Row(List.of(), new Award.Open()))));
        assertSentences(
                measure(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                benefit("甲", flat(amount)),
                                benefit("乙", flat(new Award.Free())),
                                benefit("丙", flat(new Award.Open())),
                                benefit("丁", flat(new Award.Discount(new BigDecimal("90")))),
                                benefit("戊", table),
                                benefit("己", flat(new Award.Nothing())))),
                "提供甲\uFF0C对象为户.低保\uFF0C标准为600元/人/年\u3002"
                        + "提供乙\uFF0C对象为户.低保\uFF0C免费\u3002"
                        + "提供丙\uFF0C对象为户.低保\uFF0C标准另定\u3002"
                        + "提供丁\uFF0C对象为户.低保\uFF0C九折\u3002"
                        + "提供戊\uFF0C对象为户.低保\uFF0C标准见下表\u3002"
                        + "提供己\uFF0C对象为户.低保\uFF0C标准为无\u3002",
                "Provide 甲 for household.dibao, at 600 yuan/person/year. "
                        + "Provide 乙 for household.dibao, free. "
                        + "Provide 丙 for household.dibao, at a rate that is still open. "
                        + "Provide 丁 for household.dibao, 90% of price. "
                        + "Provide 戊 for household.dibao, for the rate: see the table. "
                        + "Provide 己 for household.dibao, at none.");
    }

    @Test
    void aTableWithANameIsPointedTo() {
        Rate named = new Rate.Named("丧葬补助\uFF082016\uFF09");
        assertEquals(
                Optional.of("提供甲\uFF0C对象为户.低保\uFF0C标准见 “丧葬补助\uFF082016\uFF09”\u3002"),
                CHINESE.sentences(measure(List.of(), List.of(), List.of(), List.of(benefit("甲", named)))));
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
                        "TARGET 指标 [街路 提高2条\uFF08甲\uFF09\uFF1B确保\uFF1B时限2016年6月]",
                        "PROJECT 项目 [学校 完成]",
                        "DEADLINE 时限 [2016年6月]",
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
