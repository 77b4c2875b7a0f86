package org.huimin.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.plugin.Validator;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that compare figures, benefits and activities. Lines are parted by a slash with blanks around it. */
class FigureCheckTest {
    private static final String OTHER = " / 2.另一条 / 责任部门：残联 / ";

    private static List<String> found(Validator validator, String lines) {
        return Compiled.measure(lines.split(" / ")).places(validator);
    }

    private static List<String> messages(List<Diagnostic> found, Language language) {
        return found.stream().map(new MessageWriter(language)::message).toList();
    }

    // HM5011

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "说明：新建3所学校：华泽学校、实验学校。 / 任务：新建 => 3所",
                "说明：新建学校3所（华泽学校、实验学校）。 / 任务：新建 => 3所",
                "说明：改造2条精品街路（重庆路、上海路、大马路）。 / 任务：改造 => 2条",
                "任务：建设两所幼儿园：金色世界湾幼儿园、附属幼儿园、实验幼儿园 => 两所",
                "说明：把重庆路、上海路、大马路这2条街路建成精品。 / 任务：改造 => 2条",
                "说明：推进三个项目：食堂改造、校舍维修；并建好操场。 / 任务：推进 => 三个",
                "说明：办好3项活动（艺术节、运动会、展示月、歌会等）。 / 任务：办好 => 3项",
                "说明：建设５个社区：永安、桃源、新春、自强、民康、曙光。 / 任务：建设 => ５个"
            })
    void aListOfAnotherNumberIsFound(String lines, String place) {
        assertEquals(List.of(place), found(new ListedCount(), lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "说明：新建2所学校：华泽学校、实验学校。",
                "说明：新建3所学校（华泽学校、实验学校和中心小学校）。",
                "说明：推进3所幼儿园（和记黄埔幼儿园、金色世界湾幼儿园、附属幼儿园）。",
                "说明：把重庆路和上海路这2条街路建成精品。",
                "说明：办好5项活动（艺术节、运动会等）。",
                "说明：改造30户（贫困家庭、残疾人家庭）。",
                "说明：街路新植9条、改造4条、补植55条。",
                "说明：新建床位3张（每张12,000元、5,000元）。",
                "说明：培训体育专干、文艺骨干300人。",
                "说明：第3条：走访、慰问。1-2个：一、二。",
                "说明：改造2处（已立项），分三期：前期、中期和后期。",
                "说明：打造“3个中心：甲、乙”。"
            })
    void aListOfItsNumberIsFine(String lines) {
        assertEquals(List.of(), found(new ListedCount(), lines + " / 任务：走访"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "Rebuild 3 school-units (Pingquan, Xisi). => 1",
                "Rebuild 3 schools: Pingquan, Xisi. => 1",
                "Rebuild 2 schools: Pingquan and Xisi. => 0",
                "Rebuild 3 schools: Pingquan, Xisi, and Huaze. => 0",
                "Rebuild 30 households (poor, disabled). => 0",
                "Pay 3 allowances: monthly, yearly. => 0"
            })
    void englishListsAreCounted(String text, int count) {
        Compiled plan = Compiled.measure("说明：" + text, "任务：走访");
        assertEquals(count, plan.findings(new ListedCount()).size());
    }

    @Test
    void theMessageSaysHowManyAreListed() {
        assertEquals(
                List.of("The text says '3所', but 2 are listed. Correct the number, or complete the list."),
                messages(Compiled.measure("说明：新建3所：甲、乙。", "任务：新建").findings(new ListedCount()), Language.ENGLISH));
    }

    // HM5012

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "项目：社区文化艺术节 推进" + OTHER + "项目：第十届社区文化艺术节 推进 => 第十届社区文化艺术节 推进",
                "项目：天网工程 推进" + OTHER + "项目：“天网工程” 续建 => “天网工程” 续建",
                "任务：监督检查网吧和娱乐场所" + OTHER + "任务：监督检查网吧、娱乐场所 => 监督检查网吧、娱乐场所",
                "任务：办好冰雪趣味运动会" + OTHER + "任务：举办2016年冰雪趣味运动会 => 举办2016年冰雪趣味运动会",
                "任务：维护维修社区已有健身器材" + OTHER + "任务：社区已有健身器材维护维修 => 社区已有健身器材维护维修",
                "指标：新建社区居家养老服务中心 2个" + OTHER + "指标：新建社区居家养老服务中心 3个 => 新建社区居家养老服务中心 3个",
                "任务：开展安全生产宣传教育" + OTHER + "项目：安全生产宣传教育活动 推进 => 安全生产宣传教育活动 推进"
            })
    void anActivityOfTwoMeasuresIsFound(String lines, String place) {
        assertEquals(List.of(place), found(new DuplicateActivity(), lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目：南关区实验学校 续建" + OTHER + "项目：南关区实验学校幼儿园 推进",
                "项目：南关区实验学校 续建" + OTHER + "项目：南关区第二实验学校 启动",
                "项目：廉租住房二期建设 完成" + OTHER + "项目：廉租住房三期建设 推进",
                "项目：第九届社区文化艺术节 完成" + OTHER + "项目：第十届社区文化艺术节 推进",
                "任务：自强街道社区居家养老服务中心建设" + OTHER + "任务：新春街道社区居家养老服务中心建设",
                "任务：排查整治危险化学品经营企业隐患" + OTHER + "任务：排查整治烟花爆竹经营企业隐患",
                "任务：宣传走访" + OTHER + "任务：宣传走访",
                "项目：社区文化艺术节 推进 / 任务：办好社区文化艺术节",
                "指标：培训 30人" + OTHER + "指标：培训 30人"
            })
    void activitiesThatDifferAreFine(String lines) {
        assertEquals(List.of(), found(new DuplicateActivity(), lines));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "project: community arts festival & project: 10th community arts festival => 10th community arts festival",
                "task: Hold the community arts festival & project: community arts festivals => community arts festivals",
                "task: Repair the sports grounds of schools & task: Repair school sports grounds => Repair school sports grounds",
                "task: Train carers for the elderly & task: Train the carers for the elderly => Train the carers for the elderly",
                "target: new care centres 2 units & target: new care centres 3 units => new care centres 3 units",
                "task: Inspect internet cafes and dance halls & task: Inspect dance halls, internet cafes => Inspect dance halls, internet cafes"
            })
    void anActivityOfTwoEnglishMeasuresIsFound(String lines, String place) {
        assertEquals(List.of(place), foundInEnglish(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project: Nanguan experimental school & project: Nanguan experimental school kindergarten",
                "project: 9th community arts festival & project: 10th community arts festival",
                "task: Repair the hall in Spring Street & task: Repair the hall in Summer Street",
                "project: housing phase 2 & project: housing phase 3",
                "task: Visit homes & task: Visit homes",
                "target: trained carers 30 people & task: Train carers"
            })
    void englishActivitiesThatDifferAreFine(String lines) {
        assertEquals(List.of(), foundInEnglish(lines));
    }

    @ParameterizedTest
    @CsvSource({
        "target: insurance coverage of enterprises 120%, target: insurance coverage of enterprises 120%",
        "target: rate of inspection of corporate kitchens 101%, target: rate of inspection of corporate kitchens 101%",
        "target: share that rises each year 120%, ",
        "target: growth rate of enterprises 120%, ",
        "target: enterprises that generate power 120%, "
    })
    void anEnglishWordIsNoPartOfAnother(String line, String place) {
        assertEquals(
                place == null ? List.of() : List.of(place.replaceFirst("target: ", "")),
                english(line).places(new ImpossibleTarget()));
    }

    private static List<String> foundInEnglish(String lines) {
        return english(lines.replace(" & ", "\nmeasure 2: other\nresponsible: Civil\n"))
                .places(new DuplicateActivity());
    }

    private static Compiled english(String lines) {
        String head =
                "plan: A\nyear: 2016\ndepartment group: Civil\nprogramme 1: C\nmeasure 1: one\nresponsible: Civil\n";
        return Compiled.file(head + lines + "\n");
    }

    @Test
    void theMessageSaysWhereTheOtherOneIs() {
        Compiled plan = Compiled.measure("项目：社区文化艺术节 推进", "2.另一条", "责任部门：残联", "项目：第十届社区文化艺术节 推进");
        List<Diagnostic> found = plan.findings(new DuplicateActivity());
        assertEquals(
                List.of("社区文化艺术节 推进"),
                found.get(0).related().stream()
                        .map(related -> plan.cut(related.span()))
                        .toList());
        assertEquals(
                List.of(
                        "The project '第十届社区文化艺术节' seems to be the same as '社区文化艺术节' of measure 1. If it is, write it in one"
                                + " place only; otherwise say what is different, or waive this with a reason."),
                messages(found, Language.ENGLISH));
    }

    @Test
    void aPlanOfThousandsOfMeasuresIsComparedQuickly() {
        String letters = "民政残联教育卫生住房道路公园学校医院社区街道乡镇老人儿童培训改造新建绿化";
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= 6_700; number++) {
            StringBuilder own = new StringBuilder();
            for (int rest = number * 7919; rest > 0; rest /= 31) {
                own.append(letters.charAt(rest % 31));
            }
            lines.add(number + ".措施" + own);
            lines.add("责任部门：民政局");
            lines.add("任务：推进" + own + "社区居家养老服务中心建设");
            lines.add("项目：" + own + "工程 推进");
            lines.add("任务：落实各项惠民政策措施");
        }
        Compiled plan = Compiled.measures(lines.toArray(String[]::new));
        assertTimeout(Duration.ofSeconds(10), () -> plan.findings(new DuplicateActivity()));
    }

    // HM5013

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "指标：药箱覆盖率 120% => 药箱覆盖率 120%",
                "指标：群众满意度 不少于101% => 群众满意度 不少于101%",
                "指标：发案数 降低150% => 发案数 降低150%",
                "指标：绿化覆盖率 提高120个百分点 => 绿化覆盖率 提高120个百分点",
                "指标：安全事故 0个 => 安全事故 0个",
                "说明：社区药箱覆盖率达到100%以上。 / 任务：配备 => 100%以上",
                "说明：入学率超过１００％。 / 任务：入学 => 超过１００％",
                "任务：群众满意率达到110% => 110%",
                "任务：把安全事故降到0以下 => 0以下"
            })
    void aTargetThatCannotBeIsFound(String lines, String place) {
        assertEquals(List.of(place), found(new ImpossibleTarget(), lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标：药箱覆盖率 100%",
                "指标：安全事故 不超过0个",
                "指标：安全事故 达到0个",
                "指标：产值增长 120%",
                "指标：农民收入 提高150%",
                "指标：任务完成率 110%",
                "指标：发案数 降低100%",
                "说明：产值增长100%以上。 / 任务：增产",
                "说明：覆盖率达到90%以上，满意度100%。 / 任务：走访",
                "说明：任务完成率达到110%。 / 任务：走访",
                "说明：气温在10以下、0度以下时供暖，帮助100户以下。 / 任务：供暖"
            })
    void aTargetThatCanBeIsFine(String lines) {
        assertEquals(List.of(), found(new ImpossibleTarget(), lines));
    }

    @Test
    void theMessageSaysWhyItCannotBe() {
        assertEquals(
                List.of(
                        "The target '覆盖率' asks for what can't be, or for nothing: nothing is more than 100%. Correct the"
                                + " figure, or say it in other words."),
                messages(Compiled.measure("指标：覆盖率 120%").findings(new ImpossibleTarget()), Language.ENGLISH));
    }

    // HM5014

    @ParameterizedTest
    @CsvSource({
        "名额：50人 / 补贴：甲 / 对象：人 / 标准：免费 / 预计：80人, 80人",
        "名额：50名 / 补贴：甲 / 对象：人 / 标准：免费 / 预计：51人, 51人",
        "名额：50人 / 补贴：甲 / 对象：人 / 标准：免费 / 预计：60人 / 形式：现金, 60人",
        "名额：50人 / 补贴：甲 / 对象：人 / 标准：免费 / 预计：1.3万人, 1.3万人",
        "名额：50人 / 补贴：乙 / 对象：人 / 标准：免费 / 预计：50人 / 补贴：甲 / 对象：人 / 标准：免费 / 预计：70人, 70人",
        "名额：50人 / 补贴：乙 / 对象：人 / 标准：免费 / 预计：30人 / 任选其一：组 / 补贴：甲 / 对象：人 / 标准：100元/人/月 / 预计：31人 / 任选其一：组, 31人"
    })
    void moreThanTheQuotaIsFound(String lines, String place) {
        assertEquals(List.of(place), found(new ExpectedOverQuota(), lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名额：50人 / 补贴：甲 / 对象：人 / 标准：免费 / 预计：50人",
                "名额：50人 / 补贴：甲 / 对象：人 / 标准：免费 / 预计：30人",
                "名额：50人 / 补贴：甲 / 对象：人 / 标准：免费",
                "补贴：甲 / 对象：人 / 标准：免费 / 预计：80人",
                "名额：60户 / 补贴：甲 / 对象：人 / 标准：免费 / 预计：60人",
                "名额：50人 / 补贴：乙 / 对象：人 / 标准：免费 / 预计：30人 / 补贴：甲 / 对象：人 / 标准：100元/人/月 / 预计：31人"
            })
    void noMoreThanTheQuotaIsFine(String lines) {
        assertEquals(List.of(), found(new ExpectedOverQuota(), lines));
    }

    // HM5015

    private static String table(String name, String unit, String bachelor, String college) {
        return "补贴：" + name + " / 对象：人 / 标准： / | 学历 | " + unit + " | / | 本科 | " + bachelor + " | / | 专科 | " + college
                + " |";
    }

    @ParameterizedTest
    @CsvSource({
        "元/人/年, 5000, 2000, 元/人/年",
        "元/人/年, 5001, 3000, 元/人/年",
        "元/人/年, 无, 3000, 元/人/年",
        "元/人/年, 不高于5000, 3000, 元/人/年",
        "元/人 一次性, 3000, 5000, 元/人 一次性",
        "元/人/月, 50, 30, 元/人/月"
    })
    void tablesOfTheSameRowsAndOtherAmountsAreNoted(String unit, String bachelor, String college, String first) {
        String lines = table("甲", first, "5000", "3000") + " / " + table("乙", unit, bachelor, college);
        List<Diagnostic> found = Compiled.measure(lines.split(" / ")).findings(new SameKeysOtherAmounts());
        assertEquals(1, found.size());
        assertEquals(Severity.NOTE, found.get(0).severity());
        assertEquals(
                List.of(
                        "The rate table of '乙' has the rows of '甲' in measure 1, but other amounts. Compare them; if they are"
                                + " meant to differ, waive this with a reason."),
                messages(found, Language.ENGLISH));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        String other = "补贴：乙 / 对象：人 / 标准： / | 学历 | 元/人/年 | / | 专科 | 3000 | / | 本科 | 5000 |";
        assertEquals(List.of(), found(new SameKeysOtherAmounts(), table("甲", "元/人/年", "5000", "3000") + " / " + other));
        assertEquals(
                1,
                found(new SameKeysOtherAmounts(), table("甲", "元/人/年", "3000", "5000") + " / " + other)
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "补贴：乙 / 对象：人 / 标准： / | 学历 | 元/人/年 | / | 本科 | 5000 | / | 专科 | 3000 |",
                "补贴：乙 / 对象：人 / 标准： / | 学历 | 元/人 一次性 | / | 本科 | 4000 | / | 专科 | 3000 |",
                "补贴：乙 / 对象：人 / 标准： / | 学历 | 元/人/年 | / | 本科 | 4000 | / | - | 3000 |",
                "补贴：乙 / 对象：人 / 标准： / | 方式 | 元/人/年 | / | 新建 | 4000 | / | 改建 | 3000 |",
                "补贴：乙 / 对象：人 / 标准： / | 学历 | 元/人/年 | / | 本科、专科 | 4000 |",
                "补贴：乙 / 对象：人 / 标准：4000元/人/年"
            })
    void otherTablesAreNotNoted(String other) {
        assertEquals(List.of(), found(new SameKeysOtherAmounts(), table("甲", "元/人/年", "5000", "3000") + " / " + other));
    }

    // HM5016

    private static String benefit(String name, String eligible, String more) {
        return "补贴：" + name + " / 对象：" + eligible + " / 标准：100元/人/月" + (more.isEmpty() ? "" : " / " + more);
    }

    @ParameterizedTest
    @CsvSource({
        "护理补贴, 年龄 80周岁以上, 护理补贴, 年龄 80周岁以上",
        "护理补贴, 年龄 80周岁以上, 高龄护理补贴, 年龄 80周岁以上",
        "高龄护理补贴, 年龄 80周岁以上, 护理补贴, 年龄 80周岁以上",
        "护理补贴, 年龄 80周岁以上, 护理补贴, 高龄",
        "护理补贴, 年龄 80周岁以上 且 学历 为 本科, 护理补贴, 学历 为 本科 且 高龄",
        "护理补贴, 高龄, 护理补贴, 高龄困难",
        "护理补贴, 人, 护理补贴, 高龄",
        "护理补贴, 高龄, 护理补贴, 年龄 90周岁以上",
        "护理补贴, 年龄 不满18周岁, 护理补贴, 年龄 不满6周岁 且 学历 为 本科"
    })
    void theSameThatIsPaidTwiceIsFound(String first, String who, String second, String whoElse) {
        String lines = benefit(first, who, "") + OTHER + benefit(second, whoElse, "");
        Compiled plan = Compiled.measure(lines.split(" / "));
        List<Diagnostic> found = plan.findings(new PaidTwice());
        assertEquals(1, found.size());
        assertEquals(
                List.of(
                        "Who gets '" + second + "' also gets '" + first
                                + "' of measure 1: the same seems to be paid twice. If"
                                + " only one may be taken, give both the same 'choice'; if both may, waive this with a reason."),
                messages(found, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "护理补贴, 高龄, 任选其一：组, 护理补贴, 高龄, 任选其一：组",
        "护理补贴, 高龄, 期间：1月至6月, 护理补贴, 高龄, 期间：7月至12月",
        "护理补贴, 高龄, 发给：养老机构, 护理补贴, 高龄, 形式：现金",
        "护理补贴, 学历 为 本科, 形式：现金, 护理补贴, 学历 为 专科, 形式：现金",
        "护理补贴, 高龄, 形式：现金, 生活补贴, 高龄, 形式：现金",
        "护理补贴, 年龄 不满60周岁, 形式：现金, 护理补贴, 高龄, 形式：现金",
        "护理补贴, 年龄 60周岁以上 且 学历 为 本科, 形式：现金, 护理补贴, 高龄, 形式：现金",
        "护理补贴, 高龄, 形式：现金, 护理补贴券, 高龄, 形式：现金",
        "护理补贴, 高龄 或 学历 为 本科, 形式：现金, 护理补贴, 学历 为 专科, 形式：现金"
    })
    void differentBenefitsAreFine(
            String first, String who, String more, String second, String whoElse, String moreElse) {
        String lines = benefit(first, who, more) + OTHER + benefit(second, whoElse, moreElse);
        assertEquals(List.of(), found(new PaidTwice(), lines));
    }
}
