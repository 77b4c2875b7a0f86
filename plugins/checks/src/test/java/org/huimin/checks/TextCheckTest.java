package org.huimin.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.plugin.Validator;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The checks of what texts say. Lines are parted by a slash with blanks around it; commas, colons, semicolons, question marks
 * and brackets of Chinese text are written half-width here and tried full-width as well.
 */
class TextCheckTest {
    private static final String HALF = ",:;?()";
    private static final String FULL = "\uFF0C\uFF1A\uFF1B\uFF1F\uFF08\uFF09";

    private static String fullWidth(String text) {
        StringBuilder full = new StringBuilder(text);
        for (int index = 0; index < full.length(); index++) {
            int sign = HALF.indexOf(full.charAt(index));
            if (sign >= 0) {
                full.setCharAt(index, FULL.charAt(sign));
            }
        }
        return full.toString();
    }

    private static void assertFound(Validator validator, String lines, String place) {
        assertEquals(List.of(place), Compiled.measure(lines.split(" / ")).places(validator), lines);
        assertEquals(
                List.of(fullWidth(place)),
                Compiled.measure(fullWidth(lines).split(" / ")).places(validator),
                lines);
    }

    private static void assertFine(Validator validator, String lines) {
        assertEquals(List.of(), Compiled.measure(lines.split(" / ")).places(validator), lines);
        assertEquals(List.of(), Compiled.measure(fullWidth(lines).split(" / ")).places(validator), lines);
    }

    private static Compiled english(String lines) {
        return Compiled.file("""
                plan: Plan for the people
                year: 2016
                departments:
                  | name | full-name | former-names |
                  | Civil Affairs Bureau | | |
                  | Health Commission | | Health Bureau |
                programme 1: Relief
                measure 1: Relief
                responsible: Civil Affairs Bureau
                """ + lines.replace(" / ", "\n") + "\n");
    }

    private static List<String> messages(List<Diagnostic> found, Language language) {
        return found.stream().map(new MessageWriter(language)::message).toList();
    }

    // HM5008

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "说明:2015年全年新增城镇就业。 / 任务:促进就业 => 2015",
                "说明:2015年,把群众的需求摆在首位。 / 任务:走访 => 2015",
                "任务:2015年底前完成改造 => 2015",
                "任务:力争2015年12月底前实现物业自治 => 2015",
                "说明:在2014年内解决住房困难。 / 任务:解决住房困难 => 2014",
                "任务:2017年走访困难群众 => 2017",
                "说明:走访困难群众。2015年计划新建社区服务中心。 / 任务:走访 => 2015",
                "说明:2015 年下半年开展培训。 / 任务:培训 => 2015"
            })
    void aYearThatIsLeftOverIsFound(String lines, String place) {
        assertFound(new OtherYear(), lines, place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "任务:2016年底前完成改造",
                "说明:2015年“暖房子”工程的任务全部完成。 / 依据:2015年“暖房子”工程任务计划 / 任务:维修",
                "说明:2015年“暖房子”工程的维修。 / 项目:2015年“暖房子”工程 完成",
                "说明:延续2015年的做法。 / 沿自:2015年第1条 / 任务:走访",
                "说明:2015年以来发现的问题逐一整改。 / 任务:整改",
                "说明:2015年已开工的学校抓紧建设。 / 任务:建设",
                "说明:农民收入比2015年增长。 / 任务:增收",
                "说明:落实2016-2020年规划和2015—2017年行动方案。 / 任务:落实",
                "说明:到2017年实现全覆盖。 / 任务:推进",
                "说明:按照长府发〔2015〕12号文件和《2015年住房计划》执行。 / 任务:执行",
                "说明:改造2000年前建成的小区,1998年的水管一并更换。 / 任务:改造",
                "说明:2015年结转的项目续建。 / 任务:建设",
                "说明:举办2015级新生活动,走访2015户。 / 任务:走访",
                "说明:新校舍2017年9月投入使用。 / 任务:建设"
            })
    void aYearThatIsMeantIsFine(String lines) {
        assertFine(new OtherYear(), lines);
    }

    @Test
    void theYearOfAConditionIsMeant() {
        Compiled plan = Compiled.file("""
                计划：甲
                年度：2016
                部门组：残联
                主体：人（人）
                | 字段 | 类型 | 说明 |
                | 取证日期 | 日期 | |
                一、甲
                1.驾驶补贴
                说明：2014年12月考取驾驶证的可以领取，2015年申请的除外。
                责任部门：残联
                补贴：驾驶补贴
                对象：取证日期 2014年12月
                标准：免费
                """.replace("取证日期 2014年12月", "取证日期 2014年12月以后"));
        assertEquals(List.of("2015"), plan.places(new OtherYear()));
    }

    @Test
    void yearsOfTitlesAndPurposesAndPreamblesAreRead() {
        Compiled plan = Compiled.file("""
                计划：甲
                年度：2016
                部门组：残联
                总则：2015年，全区办好民生工程。
                一、2014年重点工程
                要求：2013年全部落实。
                1、2012年助学
                责任部门：残联
                任务：助学
                """);
        assertEquals(List.of("2015", "2014", "2013", "2012"), plan.places(new OtherYear()));
        assertEquals(
                List.of(
                        "The preamble says 2015, but 'year' says 2016. If it is left over from another year, write 2016; if"
                                + " 2015 is meant, name that year in 'basis' or 'continues', or waive this with a reason."),
                messages(plan.findings(new OtherYear()).subList(0, 1), Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "task: Visit all families in 2015, true",
        "task: Visit all families in 2016, false",
        "task: Build homes for the year 2017, true",
        "task: Repair the homes that were built in 2015, false",
        "task: Do more than in 2015, false",
        "task: Give heaters to 2015 households in need, false",
        "task: Visit families in 2015-2017, false"
    })
    void yearsOfEnglishTextsAreRead(String line, boolean found) {
        assertEquals(found ? 1 : 0, english(line).findings(new OtherYear()).size());
    }

    // HM5009

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "1.甲 / 责任部门:民政局 / 任务:为80周岁以上老人服务 / 2.乙 / 责任部门:民政局 / 任务:为60岁以上老人服务 => 岁",
                "1.甲 / 责任部门:民政局 / 说明:80岁以上老人和60岁以上老人。 / 任务:服务 / 2.乙 / 责任部门:民政局 / 任务:为七十周岁以上老人服务 => 周岁",
                "1.低保家庭购物卡 / 责任部门:民政局 / 任务:发卡 / 2.乙 / 责任部门:民政局 / 任务:走访低保户 => 低保户",
                "1.低保家庭购物卡 / 责任部门:民政局 / 任务:发卡 / 2.乙 / 责任部门:民政局 / 指标:走访低保户 300户 => 低保户",
                "1.甲 / 责任部门:民政局 / 任务:走访低保对象 / 2.乙 / 责任部门:民政局 / 说明:低保人员免费看病。 / 任务:走访低保对象 => 低保人员",
                "1.甲 / 责任部门:民政局 / 任务:走访低保户 / 2.乙 / 责任部门:民政局 / 任务:帮扶低保家庭 / 3.丙 / 责任部门:民政局 / 任务:慰问低保家庭 => 低保户"
            })
    void aWordThatThePlanDoesNotUseElsewhereIsFound(String lines, String place) {
        assertEquals(
                List.of(place), Compiled.measures(fullWidth(lines).split(" / ")).places(new MixedTerms()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "任务:为80周岁以上老人和60周岁以上老人服务",
                "任务:走访低保家庭,慰问低保家庭",
                "任务:为80周岁以上老人祝寿,祝老人岁岁平安,岁末走访百岁老人",
                "任务:走访低保家庭,宣传《低保对象认定办法》",
                "任务:走访低保家庭和“低保户之家”",
                "任务:走访低保家庭、低保边缘家庭和五保对象",
                "任务:走访低保家庭 / 补贴:低保户供暖补助 / 对象:人 / 标准:免费 / 说明:低保户供暖补助按月发放。"
            })
    void oneWordForOneThingIsFine(String lines) {
        assertFine(new MixedTerms(), lines);
    }

    @Test
    void theSettingSaysWhichWordsMeanOneThing() {
        Compiled plan = english(
                "text: The care home gives a coupon. / task: Open a nursing home; each care home has a voucher");
        assertEquals(List.of(), plan.findings(new MixedTerms()));
        List<Diagnostic> found =
                plan.findings(new MixedTerms(), Map.of("terms", "care home|nursing home + coupon|voucher+"));
        assertEquals(
                List.of("nursing home", "voucher"),
                found.stream().map(finding -> plan.cut(finding.span())).toList());
        assertEquals(
                List.of("care home", "coupon"),
                found.stream()
                        .map(finding -> plan.cut(finding.related().get(0).span()))
                        .toList());
        assertEquals(
                "The task says 'nursing home', while most of the plan says 'care home'. If both mean the same, write 'care"
                        + " home' everywhere; otherwise waive this with a reason.",
                messages(found, Language.ENGLISH).get(0));
    }

    // HM5010

    private static Compiled renamed(String lines) {
        return Compiled.file(fullWidth("""
                计划:甲
                年度:2016
                部门:
                | 名称 | 全称 | 曾用名 |
                | 卫计局 | 南关区卫生和计划生育局 | 卫生局、计生局 |
                | 住建局 | | 建设局 |
                | 公路建设局 | | |
                一、甲
                1.甲
                责任部门:卫计局
                """ + lines.replace(" / ", "\n") + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "任务:由卫生局组织体检 => 卫生局",
                "说明:会同建设局改造水管。 / 任务:改造 => 建设局",
                "说明:请南关区卫生局牵头。 / 任务:体检 => 卫生局",
                "指标:计生局办的培训班 2个 => 计生局",
                "项目:建设局旧楼改造 推进 => 建设局",
                "说明:卫计局牵头,建设局配合。 / 任务:改造 => 建设局"
            })
    void aFormerNameIsFound(String lines, String place) {
        assertEquals(List.of(place), renamed(lines).places(new FormerNames()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "任务:由卫计局组织体检",
                "任务:改造原卫生局旧楼",
                "任务:会同市建设局改造水管",
                "任务:会同公路建设局改造道路",
                "任务:落实《卫生局工作规则》",
                "任务:卫生局、计生局合并后统一窗口",
                "任务:打造“建设局广场”",
                "任务:向省卫生局申报"
            })
    void thePresentNameOrAnotherDepartmentIsFine(String lines) {
        assertEquals(List.of(), renamed(lines).places(new FormerNames()));
    }

    @Test
    void aFormerNameInEnglishIsFound() {
        Compiled plan = english("task: The Health Bureau and the former Health Bureau and Health Bureaus");
        assertEquals(List.of("Health Bureau"), plan.places(new FormerNames()));
        Diagnostic found = plan.findings(new FormerNames()).get(0);
        assertEquals(List.of("Health Commission"), found.suggestions());
        assertEquals(
                List.of("任务里的“Health Bureau”是“Health Commission”的曾用名。请改为“Health Commission”" + FULL.charAt(2)
                        + "确实指当时的机构的" + FULL.charAt(0) + "请写明“原Health Bureau”。"),
                messages(List.of(found), Language.CHINESE));
    }

    // HM5017

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "任务:走访孤儿、残疾人、 => 、",
                "说明:走访困难群众, / 任务:走访 => ,",
                "说明:重点做好以下工作: / 任务:走访 => :",
                "任务:走访困难群众; => ;",
                "任务:走访孤儿以及 => 以及",
                "任务:改造学校(平泉、西四 => (",
                "任务:改造学校平泉、西四) => )",
                "任务:办好“全民健身日活动 => “",
                "任务:落实《实施方案 => 《",
                "说明:先走访, / 说明:再慰问。 / 任务:走访 => ,"
            })
    void anUnfinishedTextIsFound(String lines, String place) {
        assertFound(new Unfinished(), lines, place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "任务:走访孤儿、残疾人",
                "说明:走访孤儿、残疾人。 / 任务:走访",
                "说明:重点做好以下工作: / 说明:(一)走访; / 说明:(二)慰问。 / 任务:走访",
                "任务:改造学校(平泉、西四)",
                "任务:1)走访;2)慰问",
                "任务:办好“全民健身日”(第十届)和《方案(试行)》",
                "任务:走访“三属(烈士遗属)”,社会安定祥和",
                "说明:一)走访。二)慰问! / 任务:走访"
            })
    void aFinishedTextIsFine(String lines) {
        assertFine(new Unfinished(), lines);
    }

    @ParameterizedTest
    @CsvSource({
        "'task: Visit orphans, disabled people and', and",
        "'task: Visit orphans,', ','",
        "task: Visit (orphans, (",
        "task: Visit \"orphans, \"\"\"",
        "task: Visit orphans, ",
        "task: Visit orphans' families, ",
        "task: Build the sand, "
    })
    void unfinishedEnglishIsFound(String lines, String place) {
        assertEquals(
                place == null || place.isEmpty() ? List.of() : List.of(place.replace("\"\"\"", "\"")),
                english(lines).places(new Unfinished()));
    }

    @Test
    void theMessageSaysWhyATextIsUnfinished() {
        assertEquals(
                List.of("The task seems unfinished: '(' has no other half. Complete it, or remove the '('."),
                messages(Compiled.measure("任务:走访(孤儿").findings(new Unfinished()), Language.ENGLISH));
    }

    // HM5018

    @ParameterizedTest
    @CsvSource({
        "1.甲 / 责任部门:民政局 / 任务:走访 / 二、养老, 养老",
        "二、养老 / 1.甲 / 责任部门:民政局 / 任务:走访, 民生工程",
        "1.甲 / 责任部门:民政局 / 任务:走访 / 二、养老 / 要求:服务老人, 养老",
        "1.甲 / 责任部门:民政局 / 任务:走访 / 二、养老 / 三、住房 / 2.乙 / 责任部门:民政局 / 任务:走访, 养老",
        "1.甲 / 责任部门:民政局 / 任务:走访 / 二、住房 / 2.乙 / 责任部门:民政局 / 任务:走访 / 三、教育, 教育",
        "1.甲 / 责任部门:民政局 / 任务:走访 / 二、“十三五”规划编制 / 要求:开门编规划 / 三、住房 / 2.乙 / 责任部门:民政局 / 任务:走访, “十三五”规划编制"
    })
    void aProgrammeWithoutMeasuresIsFound(String lines, String place) {
        assertEquals(List.of(place), Compiled.measures(lines.split(" / ")).places(new EmptyProgramme()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.甲 / 责任部门:民政局 / 任务:走访",
                "1.甲 / 责任部门:民政局",
                "1.甲 / 责任部门:民政局 / 任务:走访 / 二、养老 / 2.乙 / 责任部门:民政局 / 任务:走访",
                "要求:办好 / 1.甲 / 责任部门:民政局 / 任务:走访",
                "1.甲 / 责任部门:民政局 / 补贴:卡 / 对象:人 / 标准:免费",
                "1.甲 / 责任部门:民政局 / 二、养老 / 2.乙 / 责任部门:民政局"
            })
    void aProgrammeWithMeasuresIsFine(String lines) {
        assertEquals(List.of(), Compiled.measures(lines.split(" / ")).places(new EmptyProgramme()));
    }
}
