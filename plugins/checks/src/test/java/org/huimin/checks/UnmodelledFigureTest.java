package org.huimin.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of the wording, found or left alone. Lines are parted by a slash with blanks around it. */
class UnmodelledFigureTest {
    private static List<String> found(String lines) {
        return Compiled.measure(lines.split(" / ")).places(new UnmodelledFigure());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "说明：全年新增城镇就业13,000人。 / 任务：促进就业 => 13,000人",
                "说明：全年新增城镇就业13,000人。 / 指标：城镇新增就业 1,300人 => 13,000人",
                "说明：全年新增就业1.3万人。 / 指标：城镇新增就业 1,300人 => 1.3万人",
                "说明：打造街路２条。 / 指标：打造街路 3条 => ２条",
                "说明：帮助困难家庭500余户。 / 任务：走访 => 500余户",
                "说明：新建1-2个康复站。 / 指标：新建康复站 1个 => 1-2个",
                "说明：覆盖率达到100%。 / 指标：覆盖率 95% => 100%",
                "说明：覆盖率提高0.21个百分点。 / 任务：绿化 => 0.21个百分点",
                "说明：投入３００万元。 / 资金：区财政 200万元 / 任务：改造 => ３００万元",
                "说明：居民15分钟内享受到服务。 / 指标：服务圈 不超过30分钟 => 15分钟",
                "说明：3个月内完成改造。 / 任务：改造 => 3个月",
                "说明：咨询5个工作日内答复。 / 任务：答复 => 5个工作日",
                "说明：每户补助600元。 / 补贴：卡 / 对象：人 / 标准：500元/人/年 => 600元",
                "说明：80周岁以上老人领取补贴。 / 补贴：卡 / 对象：年龄 90周岁以上 / 标准：另定 => 80周岁",
                "说明：60周岁老人每月200元。 / 补贴：卡 / 对象：非 高龄困难 / 标准：200元/人/月 => 60周岁",
                "说明：80周岁老人每月200元。 / 补贴：卡 / 对象：人 / 标准：见 养老标准 => 200元",
                "说明：每人 5,000 元。 / 补贴：助学 / 对象：人 / 标准： / | 学历 | 元/人/年 | / | 本科 | 4,000 | / | - | 无 | => 5,000 元",
                "说明：改造30户。 / 指标：改造 30人 => 30户",
                "说明：绿化面积增加8.21公顷。 / 指标：新增绿化面积 8.2公顷 => 8.21公顷",
                "说明：新建3所学校。 / 项目：甲学校 新建 / 项目：乙学校 新建 => 3所",
                "说明：年底前30户入住。 / 任务：入住 => 30户",
                "说明：办事30日内办结。 / 任务：办结 => 30日",
                "任务：走访困难群众300户 => 300户",
                "任务：新建学校2所 / 指标：改造学校 3所 => 2所",
                "任务：走访 / 任务：每月走访困难家庭2次 => 2次",
                "任务：绿化覆盖率提高0.21个百分点 => 0.21个百分点",
                "说明：改造30户。 / 任务：改造35户 / 指标：改造 30户 => 35户"
            })
    void aFigureThatNoLineSaysIsFoundAtItsPlace(String lines, String place) {
        assertEquals(List.of(place), found(lines));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "二、新建学校2所 / 2.乙 / 责任部门:民政局 / 指标:新建学校 3所 => 2所",
                "二、改造旧房1,200户 / 2.乙 / 责任部门:民政局 / 任务:改造旧房 => 1,200户",
                "二、绿地率提高到38% / 2.乙 / 责任部门:民政局 / 指标:绿地率 36% => 38%",
                "二、投入300万元助学 / 2.乙 / 责任部门:民政局 / 资金:区财政 200万元 / 任务:助学 => 300万元",
                "二、发放600元购物卡 / 2.乙 / 责任部门:民政局 / 补贴:卡 / 对象:人 / 标准:500元/人/年 => 600元",
                "二、建成15分钟服务圈 / 2.乙 / 责任部门:民政局 / 任务:建站 / 3.丙 / 责任部门:民政局 / 指标:服务圈 不超过20分钟 => 15分钟"
            })
    void aFigureInTheTitleOfAProgrammeThatNoMeasureSaysIsFound(String lines, String place) {
        assertEquals(List.of(place), foundInProgrammes(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、新建学校2所 / 2.乙 / 责任部门:民政局 / 指标:新建学校 2所",
                "二、改造旧房1,200户 / 2.乙 / 责任部门:民政局 / 任务:宣传 / 3.丙 / 责任部门:民政局 / 指标:改造 1,200户",
                "二、办好十件实事 / 2.乙 / 责任部门:民政局 / 任务:助学",
                "二、2016年助学 / 2.乙 / 责任部门:民政局 / 任务:助学",
                "二、投入300万元助学 / 2.乙 / 责任部门:民政局 / 资金:区财政 300万元 / 任务:助学",
                "二、发放600元购物卡 / 2.乙 / 责任部门:民政局 / 补贴:卡 / 对象:人 / 标准:600元/人/年"
            })
    void aFigureInTheTitleOfAProgrammeThatAMeasureSaysIsFine(String lines) {
        assertEquals(List.of(), foundInProgrammes(lines));
    }

    private static List<String> foundInProgrammes(String lines) {
        String first = "1.甲 / 责任部门:民政局 / 任务:走访 / ";
        return Compiled.measures((first + lines).split(" / ")).places(new UnmodelledFigure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "说明：全年新增城镇就业13,000人，帮助失业者再就业5,400人。 / 指标：就业 13,000人 / 指标：再就业 5,400人",
                "说明：全年新增就业１３，０００人。 / 指标：就业 1.3万人",
                "说明：培训300名残疾人。 / 指标：残疾人培训 300人",
                "说明：新建1至2个康复站。 / 指标：新建康复站 1-2个",
                "说明：建成2所学校。 / 指标：新建学校 2个",
                "说明：57个社区都有药箱。 / 指标：有药箱的社区 57个",
                "说明：更新改造公厕11座。 / 指标：改造公厕 1座 / 指标：更新公厕 10座",
                "说明：投入0.03亿元。 / 资金：区财政 300万元 / 任务：改造",
                "说明：3所学校开工。 / 项目：甲学校 新建 / 项目：乙学校 新建 / 项目：丙学校 新建",
                "说明：每人每月100元，全年1,200元。 / 补贴：护理 / 对象：人 / 标准：100元/人/月",
                "说明：每户每年600元购物卡，另享9折。 / 补贴：卡 / 对象：人 / 标准：每人每年600元",
                "说明：本科每人5,000元，专科3,000元。 / 补贴：助学 / 对象：人 / 标准： / | 学历 | 元/人 一次性 | / | 本科 | 5,000 | / | 专科 | 3,000 | / | - | 无 |",
                "说明：新建床位每张12,000元。 / 补贴：建设 / 对象：人 / 数量：10张 / 标准： / | 方式 | 元/张 一次性 | / | 新建 | 1.2万 | / | - | 无 |",
                "说明：80岁以上老人领取补贴。 / 补贴：卡 / 对象：年龄 80周岁以上 / 标准：另定",
                "说明：60至79周岁老人。 / 补贴：卡 / 对象：人 / 标准： / | 年龄 | 元/人/年 | / | 60-79周岁 | 300 | / | - | 无 |",
                "说明：80岁以上、月收入500元以下的老人领取。 / 补贴：卡 / 对象：高龄困难 / 标准：另定",
                "说明：80岁以上老人每月100元，一年1,200元。 / 补贴：卡 / 对象：人 / 标准：见 养老标准",
                "说明：发放6个月。 / 补贴：卡 / 对象：人 / 标准：100元/人/月 / 月数：6",
                "说明：优惠10%，按90%收费。 / 补贴：卡 / 对象：人 / 标准：九折",
                "说明：每季度300元，全年1,200元。 / 补贴：卡 / 对象：人 / 标准：不超过300元/人/季度",
                "说明：每年帮助不超过50人。 / 名额：50人 / 任务：帮助",
                "说明：帮助30人。 / 补贴：改造 / 对象：人 / 标准：免费 / 预计：30人",
                "说明：法律援助服务圈不超过30分钟。 / 指标：法律援助服务圈 不超过30分钟",
                "任务：改造困难家庭30户 / 指标：改造 30户",
                "任务：每月发放100元 / 补贴：护理 / 对象：人 / 标准：100元/人/月",
                "任务：推广“1+1优质托管”和《10条措施》",
                "任务：2016年6月底前完成，第3期培训班开班",
                "任务：设立24小时热线",
                "任务：在103中学附属幼儿园办班"
            })
    void aFigureThatALineSaysIsFine(String lines) {
        assertEquals(List.of(), found(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015年“暖房子”工程的任务全部完成。",
                "2010年4月以后考取驾驶证的，4月15日前申报。",
                "落实2016-2020年规划，1-6月见效，3季度验收。",
                "办好第十届社区文化艺术节和第3期培训班，第 12 次会议通过。",
                "落实第1、2、3条措施。",
                "进入全省前3名。",
                "廉租住房3期工程开工。",
                "推广“1+1优质托管”和《10条措施》，打造「15分钟健身圈」。",
                "打造\"100个亮点\"。",
                "形成1+3+1个体系，1对1帮扶，1村1品，1户1策。",
                "PM2.5天数下降，建设5G基站，完成COVID-19个案排查。",
                "设立24小时热线，12345热线畅通。",
                "两所学校、一家医院、十一个方面，三万人受益。",
                "从3个方面着手，抓住5个环节。",
                "推进103中学附属幼儿园建设。",
                "为65岁以上老人体检，照护0-3岁婴幼儿。",
                "用3年时间，9年义务教育全覆盖。"
            })
    void whatOnlyLooksLikeAFigureIsLeftAlone(String wording) {
        assertEquals(List.of(), found("说明：" + wording + " / 任务：走访"));
    }

    @Test
    void figuresOfTitlesAreReadToo() {
        Compiled plan = Compiled.measures(
                "1、新建学校2所\n责任部门：教育局\n指标：学校 3所", "2、新建公厕4座\n责任部门：教育局\n指标：公厕 4座", "3、“15分钟健身圈”\n责任部门：教育局\n任务：建设");
        assertEquals(List.of("2所"), plan.places(new UnmodelledFigure()));
        assertEquals(
                "No target, rate, quota or project says the '2所' of the title of the measure. Add it; where a figure differs,"
                        + " find out which of the two is wrong.",
                new MessageWriter(Language.ENGLISH)
                        .message(plan.findings(new UnmodelledFigure()).get(0)));
    }

    @Test
    void aFigureInItsOwnUnitIsNotTakenForAnother() {
        assertEquals(List.of("8个"), found("说明：改造绿地8处，美化小区8个。 / 指标：改造绿地 8处"));
        assertEquals(List.of("8处"), found("说明：改造绿地8处，美化小区8个。 / 指标：美化小区 8个"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u201C", "\"", "1", "1万", "1、", "1人，", "第1、", "1%-", "1 ", "1,", "\u300A1\u300B"})
    void longParagraphsAreReadInNoTime(String piece) {
        String paragraph = "说明：开始" + piece.repeat(19_000 / piece.length()) + "结束\n";
        String lines = paragraph.repeat(10) + "指标：改造 1人";
        assertTimeout(Duration.ofSeconds(10), () -> Compiled.measure(lines).findings(new UnmodelledFigure()));
    }

    @Test
    void everyOccurrenceIsFoundInEveryParagraph() {
        assertEquals(List.of("30户", "25户", "25户"), found("说明：改造30户，安装25户。 / 说明：安装25户、2处。 / 指标：安装 2处"));
    }

    @Test
    void lettersOutsideTheBasicPlaneDoNotShiftThePlace() {
        assertEquals(List.of("30户"), found("说明：\uD840\uDC00\uD840\uDC01村改造30户。 / 任务：改造"));
    }

    @Test
    void aPlanInEnglishIsReadToo() {
        Compiled plan = Compiled.file("""
                plan: Plan
                year: 2016
                departments:
                  | name | full-name | former-names |
                  | Civil Affairs Bureau | | |
                programme 1: Homes
                measure 1: Homes
                text: Rebuild 30 households, 1,200 households in 2016, within 30 minutes; 3rd phase, Route 7.
                responsible: Civil Affairs Bureau
                target: homes 30 households
                """);
        assertEquals(List.of("1,200 households", "30 minutes"), plan.places(new UnmodelledFigure()));
    }

    @Test
    void aUnitThatOnlyThisPlanHasIsUnderstood() {
        Compiled plan = Compiled.withLibrary("单位：门面", """
                计划：计划
                年度：2016
                引用：公共.plan
                部门：
                | 名称 | 全称 | 曾用名 |
                | 民政局 | | |
                一、改造
                1.改造
                说明：改造30门面，美化20门面。
                责任部门：民政局
                指标：改造 30门面
                """);
        assertEquals(List.of("20门面"), plan.places(new UnmodelledFigure()));
    }

    @Test
    void theMessageSaysTheFigureAsItIsWritten() {
        Compiled plan = Compiled.measure("说明：改造3,000多户。", "任务：改造");
        assertEquals(
                List.of("说明里的“3,000多户”没有对应的指标、补贴标准、名额或项目。请补上；数字不一致的，核对一下是说明还是下面写错了。"),
                plan.findings(new UnmodelledFigure()).stream()
                        .map(new MessageWriter(Language.CHINESE)::message)
                        .toList());
    }
}
