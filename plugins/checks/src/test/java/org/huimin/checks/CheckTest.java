package org.huimin.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of whole measures: what they find, where, and what they let pass. Lines are parted by a slash with blanks around it. */
class CheckTest {
    private static Compiled measure(String lines) {
        return Compiled.measure(lines.split(" / "));
    }

    private static Compiled measures(String lines) {
        return Compiled.measures(lines.split(" / "));
    }

    // HM5001

    @ParameterizedTest
    @ValueSource(strings = {"说明：走访困难群众。", "配合部门：各街乡", "时限：年底", "名额：30户", "资金：区财政 300万元", "依据：《实施方案》", "沿自：2015年第1条"})
    void aMeasureThatPromisesNothingIsFound(String lines) {
        assertEquals(List.of("措施"), measure(lines).places(new EmptyMeasure()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "任务：走访困难群众",
                "指标：走访困难群众 300户",
                "指标：法律援助服务圈 不超过30分钟",
                "项目：千万惠民工程 推进",
                "项目：廉租住房三期",
                "补贴：购物卡 / 对象：人 / 标准：免费",
                "说明：走访困难群众。 / 任务：走访"
            })
    void aMeasureThatPromisesSomethingIsFine(String lines) {
        assertEquals(List.of(), measure(lines).findings(new EmptyMeasure()));
    }

    @Test
    void eachEmptyMeasureIsFoundByItsNumberAndTitle() {
        Compiled plan = measures("1.甲 / 责任部门：民政局 / 2.乙 / 责任部门：民政局 / 任务：走访 / 3.丙 / 责任部门：残联");
        List<String> messages = plan.findings(new EmptyMeasure()).stream()
                .map(new MessageWriter(Language.CHINESE)::message)
                .toList();
        assertEquals(
                List.of("第1条“甲”没有指标、任务、项目或补贴。请写明要做什么，例如“任务：……”。", "第3条“丙”没有指标、任务、项目或补贴。请写明要做什么，例如“任务：……”。"), messages);
    }

    // HM5002

    @ParameterizedTest
    @CsvSource({
        "民政局, 民政局, 民政局",
        "民政局, 残联、民政局, 民政局",
        "民政局、残联, 残联, 残联",
        "残联、民政局, 教育局、民政局, 民政局",
        "民政局, 民政局、各街乡, 民政局",
        "各街乡, 各街乡, 各街乡",
        "Civil Affairs Bureau, 民政局, 民政局",
        "民政局, Civil Affairs Bureau, Civil Affairs Bureau"
    })
    void aDepartmentThatLeadsAndCooperatesIsFound(String responsible, String cooperating, String place) {
        Compiled plan = measures("1.救助 / 责任部门：" + responsible + " / 配合部门：" + cooperating + " / 任务：走访");
        assertEquals(List.of(place), plan.places(new DepartmentTwice()));
    }

    @Test
    void bothDepartmentsOfTwoAreFoundWithTheirFirstPlaces() {
        Compiled plan = measures("1.救助 / 责任部门：民政局、残联 / 配合部门：残联、教育局、民政局 / 任务：走访");
        List<Diagnostic> found = plan.findings(new DepartmentTwice());
        assertEquals(
                List.of("残联", "民政局"),
                found.stream()
                        .map(finding -> plan.cut(finding.related().get(0).span()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"民政局, 残联", "民政局, 残联、教育局", "民政局、残联, 教育局", "民政局, 各街乡", "民政局, 各局", "各局, 民政局", "教育局, 各街乡、各局"})
    void departmentsThatDoOneThingAreFine(String responsible, String cooperating) {
        Compiled plan = measures("1.救助 / 责任部门：" + responsible + " / 配合部门：" + cooperating + " / 任务：走访");
        assertEquals(List.of(), plan.findings(new DepartmentTwice()));
    }

    @Test
    void aDepartmentMayLeadOneMeasureAndSupportAnother() {
        Compiled plan = measures("1.甲 / 责任部门：民政局 / 配合部门：残联 / 任务：一 / 2.乙 / 责任部门：残联 / 配合部门：民政局 / 任务：二");
        assertEquals(List.of(), plan.findings(new DepartmentTwice()));
    }

    // HM5004

    @ParameterizedTest
    @CsvSource({
        "时限：2015年12月, 2015年12月, 2015-12",
        "时限：2017年, 2017年, 2017",
        "时限：2017年1月1日, 2017年1月1日, 2017-01-01",
        "时限：2018年6月底, 2018年6月底, 2018-06",
        "项目：华泽学校 新建，2017年9月, 华泽学校 新建，2017年9月, 2017-09",
        "指标：新建学校 2所，2015年, 新建学校 2所，2015年, 2015",
        "指标：新建学校 2所，力争，2017年底, 新建学校 2所，力争，2017年底, 2017"
    })
    void aDeadlineOutsideTheYearIsFound(String line, String place, String date) {
        Compiled plan = measure(line + " / 任务：走访");
        assertEquals(List.of(place), plan.places(new DeadlineOutsideYear()));
        assertEquals(
                List.of("时限“" + date + "”不在计划的年度（2016年）之内。请改正日期，或核对年度。"),
                plan.findings(new DeadlineOutsideYear()).stream()
                        .map(new MessageWriter(Language.CHINESE)::message)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "时限：年底",
                "时限：6月底",
                "时限：2016年",
                "时限：2016年1月1日",
                "时限：2016年12月31日",
                "项目：华泽学校 新建，2016年9月",
                "项目：华泽学校 新建",
                "指标：新建学校 2所，确保，年底",
                "沿自：2015年第1条",
                "说明：2015年“暖房子”工程的任务全部完成。"
            })
    void aDeadlineInsideTheYearIsFine(String line) {
        assertEquals(List.of(), measure(line + " / 任务：走访").findings(new DeadlineOutsideYear()));
    }

    // HM5005

    @ParameterizedTest
    @CsvSource({
        "指标：新植街路 9条 / 指标：新植街路 4条, 新植街路 4条",
        "指标：新植街路 9条 / 指标：改造街路 4条 / 指标：新植街路 9条, 新植街路 9条",
        "指标：新植 9条 / 指标：新植 9处, 新植 9处",
        "指标：“新植”街路 9条 / 指标：新植街路 4条, 新植街路 4条",
        "指标：培训 不少于30人 / 指标：培训 40人, 培训 40人",
        "指标：服务圈 不超过30分钟 / 指标：服务圈 不超过15分钟, 服务圈 不超过15分钟",
        "指标：新建学校 2所，年底 / 指标：新建学校 3所，年底, 新建学校 3所，年底"
    })
    void aTargetThatAMeasureHasTwiceIsFound(String lines, String place) {
        assertEquals(List.of(place), measure(lines).places(new NameTwice()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标：新植街路 9条 / 指标：新植绿地 9处",
                "指标：农民收入 达到10,000元 / 指标：农民收入 提高8%",
                "指标：新建学校 2所，确保 / 指标：新建学校 3所，力争",
                "指标：完工 3个，6月底 / 指标：完工 8个，年底",
                "指标：床位 不少于30张 / 指标：床位 不超过50张",
                "指标：新植街路 9条 / 项目：新植街路 推进",
                "任务：走访 / 任务：走访"
            })
    void targetsThatAreMeantDifferentlyAreFine(String lines) {
        assertEquals(List.of(), measure(lines).findings(new NameTwice()));
    }

    @ParameterizedTest
    @CsvSource({
        "1.救助 / 责任部门：民政局 / 任务：一 / 2.救助 / 责任部门：残联 / 任务：二, 救助",
        "1.“暖房子”工程 / 责任部门：民政局 / 任务：一 / 2.暖房子 工程 / 责任部门：残联 / 任务：二, 暖房子 工程",
        "1.救助 / 责任部门：民政局 / 任务：一 / 二、养老 / 2.救助 / 责任部门：残联 / 任务：二, 救助",
        "1.救助 / 责任部门：民政局 / 任务：一 / 二、民生工程 / 2.养老 / 责任部门：残联 / 任务：二, 民生工程"
    })
    void aTitleThatThePlanHasTwiceIsFound(String lines, String place) {
        assertEquals(List.of(place), measures(lines).places(new NameTwice()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.救助 / 责任部门：民政局 / 任务：一 / 2.助学 / 责任部门：残联 / 任务：二",
                "1.民生工程 / 责任部门：民政局 / 任务：一",
                "1.甲 / 责任部门：民政局 / 指标：培训 30人 / 2.乙 / 责任部门：民政局 / 指标：培训 30人"
            })
    void titlesOfDifferentThingsAreFine(String lines) {
        assertEquals(List.of(), measures(lines).findings(new NameTwice()));
    }

    @Test
    void theMessageSaysWhatIsThereTwice() {
        Compiled plan = measures("1.救助 / 责任部门：民政局 / 指标：甲 1个 / 指标：甲 2个 / 二、民生工程 / 2.救助 / 责任部门：残联 / 任务：二");
        List<Diagnostic> found = plan.findings(new NameTwice());
        assertEquals(
                List.of("工程“民生工程”写了两次。请改名，或者删去一处。", "指标“甲”写了两次。请改名，或者删去一处。", "措施“救助”写了两次。请改名，或者删去一处。"),
                found.stream().map(new MessageWriter(Language.CHINESE)::message).toList());
        assertEquals(
                List.of(
                        "The programme '民生工程' is written twice. Rename one, or remove it.",
                        "The target '甲' is written twice. Rename one, or remove it.",
                        "The measure '救助' is written twice. Rename one, or remove it."),
                found.stream().map(new MessageWriter(Language.ENGLISH)::message).toList());
    }

    // HM5007

    @ParameterizedTest
    @CsvSource({
        "2016年民生计划, 2015, true",
        "２０１６年民生计划, 2015, true",
        "2016年民生计划, 2016, false",
        "民生计划, 2015, false",
        "2016—2020年规划, 2018, false",
        "2016—2020年规划, 2021, true",
        "第20160号民生计划, 2015, false",
        "Plan 2016, 2015, true"
    })
    void aTitleThatNamesAnotherYearIsFoundAtTheYear(String title, String year, boolean found) {
        Compiled plan = Compiled.file("计划：" + title + "\n年度：" + year + "\n部门组：民政局\n一、甲\n1.甲\n责任部门：民政局\n任务：乙\n");
        List<Diagnostic> findings = plan.findings(new TitleOfOtherYear());
        assertEquals(found ? List.of(year) : List.of(), plan.places(new TitleOfOtherYear()));
        if (found) {
            assertEquals(title, plan.cut(findings.get(0).related().get(0).span()));
        }
    }

    // HM5006

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "补贴：卡 / 对象：人 / 标准：另定 => 标准：另定",
                "补贴：卡 / 对象：人 / 标准：另定 / 形式：现金 => 标准：另定",
                "依据：《甲》 / 任务：走访 / 2.乙 / 责任部门：民政局 / 补贴：卡 / 对象：人 / 标准：另定 => 标准：另定",
                "补贴：证 / 对象：人 / 标准：免费 / 依据：《甲》 / 补贴：卡 / 对象：人 / 标准：另定 => 标准：另定",
                "补贴：卡 / 对象：人 / 标准： / | 学历 | 元/人/年 | / | 本科 | 5,000 | / | - | 另定 | => 标准：",
                "补贴：卡 / 对象：人 / 标准：见 优待标准 => 标准：见 优待标准"
            })
    void anOpenRateWithoutABasisIsFound(String lines, String place) {
        assertEquals(List.of(place), measure(lines).places(new OpenWithoutBasis()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "补贴：卡 / 对象：人 / 标准：另定 / 依据：《实施方案》",
                "依据：《实施方案》 / 补贴：卡 / 对象：人 / 标准：另定",
                "补贴：卡 / 对象：人 / 标准： / | 学历 | 元/人/年 | / | 本科 | 5,000 | / | - | 另定 | / 依据：《实施方案》",
                "补贴：卡 / 对象：人 / 标准： / | 学历 | 元/人/年 | / | 本科 | 5,000 | / | - | 无 |",
                "补贴：卡 / 对象：人 / 标准：见 养老标准",
                "补贴：卡 / 对象：人 / 标准：不超过600元/人/年",
                "补贴：卡 / 对象：人 / 标准：免费",
                "任务：标准另定"
            })
    void aRateThatIsKnownOrHasABasisIsFine(String lines) {
        assertEquals(List.of(), measure(lines).findings(new OpenWithoutBasis()));
    }

    @Test
    void theMessageSaysWhatIsOpenAndWhatToWrite() {
        List<Diagnostic> found = measure("补贴：卡 / 对象：人 / 标准：另定").findings(new OpenWithoutBasis());
        assertEquals(
                List.of("补贴“卡”的标准写了“另定”，但是没有写依据。请用“依据”写明由哪份文件确定。"),
                found.stream().map(new MessageWriter(Language.CHINESE)::message).toList());
        assertEquals(
                List.of("The rate of '卡' is open, and no basis says what fixes it. Name the document in 'basis'."),
                found.stream().map(new MessageWriter(Language.ENGLISH)::message).toList());
    }
}
