package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementCommandTest {
    /** A plan with every kind of outcome. */
    static final String PLAN = """
            计划：惠民计划
            年度：2016
            部门：
              | 名称   |
              | 民政局 |
            主体：人（人）
              | 字段 | 类型                | 说明 |
              | 年龄 | 整数（周岁） 0-130  |      |
              | 户   | 户                  |      |
              | 学历 | 本科、专科、无      |      |
              | 残疾 | 是否                |      |
              | 病种 | 肺结核、其他 可无   |      |
            主体：户（户）
              | 字段 | 类型 | 说明 |
              | 低保 | 是否 |      |

            一、养老助学

            1.养老
            责任部门：民政局
            补贴：护理
              对象：年龄 80周岁以上 且 户.低保
              标准：100元/人/月
              形式：服务券
            补贴：门诊
              对象：人 且 户.低保
              标准：不超过1,000元/人/年
            补贴：治疗
              对象：病种 为 肺结核
              标准：免费
            补贴：购物
              对象：户.低保
              标准：九折
            补贴：慰问
              对象：残疾
              标准：另定

            2.助学
            责任部门：民政局
            补贴：本人助学
              对象：残疾
              标准：
                | 学历 | 元/人/年 |
                | 本科 |    5,000 |
                | 专科 |    3,000 |
                | -    |       无 |
              任选其一：助学
            补贴：定额助学
              对象：残疾
              标准：4,000元/人 一次性
              任选其一：助学
            """;

    private static final String FACTS = "{\"人\":{\"年龄\":82,\"户\":{\"低保\":true},\"学历\":\"本科\",\"残疾\":true,\"病种\":null}}";

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void writePlan() throws IOException {
        command = new Command(folder.toRealPath()).in(Language.CHINESE);
        command.write("a.plan", PLAN);
        command.write("facts.json", FACTS);
    }

    private Command.Outcome calculate(String... more) throws IOException {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(
                new String[] {"calculate", "entitlement", "a.plan", "--facts", "facts.json"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return command.run(arguments);
    }

    @Test
    void aPersonReadsWhatIsDueAndWhy() throws IOException {
        Command.Outcome outcome = calculate();

        assertEquals("", outcome.errors());
        assertEquals(0, outcome.exitCode());
        assertEquals("""
                惠民计划：人

                应得
                  第1条.护理      1,200.00元（服务券）
                      符合：年龄 80周岁以上 且 户.低保                  a.plan:22
                        符合：年龄 80周岁以上（82周岁）
                        符合：户.低保（是）
                      100元/人/月 × 12个月 = 1,200.00元                 a.plan:23
                  第1条.门诊      不超过1,000.00元
                      符合：人 且 户.低保                               a.plan:26
                        符合：人
                        符合：户.低保（是）
                      1,000元/人/年 = 不超过1,000.00元                  a.plan:27
                  第1条.购物      九折
                      符合：户.低保（是）                               a.plan:32
                      标准：九折                                        a.plan:33
                  第1条.慰问      另定
                      符合：残疾（是）                                  a.plan:35
                      标准：另定                                        a.plan:36
                  第2条.本人助学  5,000.00元
                      符合：残疾（是）                                  a.plan:41
                      按标准表第1行（学历：本科）：5,000元/人/年        a.plan:44
                      5,000元/人/年 = 5,000.00元                        a.plan:42
                      任选其一（助学）：选这一项                        a.plan:40

                另有可选（同一组只能选一项，已选数额最高的）
                  第2条.定额助学  4,000.00元
                      符合：残疾（是）                                  a.plan:49
                      4,000元/人 一次性 = 4,000.00元                    a.plan:50
                      任选其一（助学）：选的是第2条.本人助学（5,000.00元）  a.plan:48

                不符合
                  第1条.治疗  不符合：病种 为 肺结核（无）

                合计
                  确定的数额        6,200.00元
                  另有不超过        1,000.00元
                  实物、服务或优惠  1项
                  数额另定          1项
                  合计不完整：还有另定或不能确定的补贴。
                """, outcome.output());
    }

    @Test
    void whatIsNotKnownIsNamedAndNothingTurnsIntoZero() throws IOException {
        command.write("facts.json", "{\"人\":{\"年龄\":82}}");
        Command.Outcome outcome = calculate();

        assertTrue(outcome.output().contains("第1条.护理      缺 户.低保"), outcome.output());
        assertTrue(outcome.output().contains("没有应得的补贴。"), outcome.output());
        assertTrue(outcome.output().contains("不能确定    6项"), outcome.output());
    }

    @Test
    void theRestIsNoWhereThatIsSaid() throws IOException {
        command.write("facts.json", "{\"人\":{\"年龄\":82,\"病种\":null}}");

        assertTrue(calculate("--rest-no").output().contains("合计是完整的"));
        assertFalse(calculate().output().contains("合计是完整的"));
    }

    @Test
    void theJsonHasTheShapeThatOthersRead() throws IOException {
        String json = calculate("--format", "json").output();

        assertTrue(json.startsWith("{\n  \"version\" : 1,\n  \"benefits\" : ["), json);
        assertTrue(
                json.replaceAll("\\s", "")
                        .contains("\"measure\":1,\"benefit\":\"护理\",\"entity\":\"人\",\"status\":\"granted\","
                                + "\"amount\":\"1200.00\",\"cap\":null,\"discount\":null,\"form\":\"服务券\",\"missing\":[],"
                                + "\"choice\":null,\"chosen\":\"yes\",\"trace\":["),
                json);
        assertTrue(
                json.replaceAll("\\s", "")
                        .contains(
                                "\"totals\":[{\"entity\":\"人\",\"determined\":\"6200.00\","
                                        + "\"atMost\":\"1000.00\",\"inKind\":1,\"open\":1,\"undetermined\":0,\"complete\":false}]"),
                json);
    }

    @Test
    void theCsvHasARowForEachBenefitAndEachMember() throws IOException {
        String csv = calculate("--format", "csv").output();

        assertTrue(csv.startsWith("措施,补贴,主体,结果,数额（元）,"), csv);
        assertTrue(csv.contains("\r\n1,护理,人,granted,1200.00,,,服务券,,,chosen\r\n"), csv);
        assertTrue(csv.contains("\r\n2,定额助学,人,granted,4000.00,,,,,助学,alternative\r\n"), csv);
        assertTrue(csv.contains("\r\n人,6200.00,1000.00,1,1,0,no\r\n"), csv);
    }

    @Test
    void factsComeFromTheStandardInputToo() throws IOException {
        Command.Outcome outcome = command.input(FACTS).run("calculate", "entitlement", "a.plan", "--facts", "-");

        assertTrue(outcome.output().contains("1,200.00元"), outcome.errors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"人\":{\"年令\":82}}|facts.json:1:7|“人”没有名为“年令”的字段|年龄",
                "{\"户主\":{}}|facts.json:1:2|计划里没有名为“户主”的主体|户",
                "{\"人\":{\"年龄\":82.5}}|facts.json:1:|“年龄”应是整数|",
                "{\"人\":{\"年龄\":131}}|facts.json:1:|0 到 130|",
                "{\"人\":{\"年龄\":1e2}}|facts.json:1:|科学记数法|",
                "{\"人\":{\"残疾\":\"是\"}}|facts.json:1:|“残疾”应是 true 或 false|",
                "{\"人\":{\"学历\":\"博士\"}}|facts.json:1:|“学历”没有这个选项|",
                "{\"人\":{\"户\":true}}|facts.json:1:|花括号|",
                "{\"人\":{\"年龄\":1,\"年龄\":2}}|facts.json:1:|“年龄”给了两次|",
                "{\"人\":{\"年龄\":82|facts.json:1:|不是正确的 JSON|",
                "[1]|facts.json:1:1|事实应写成 {\"人\":{\"年龄\":82}}|",
            })
    void factsThatCanNotBeMeantAreRefusedAtTheirPlace(String facts, String place, String reason, String meant)
            throws IOException {
        command.write("facts.json", facts);
        Command.Outcome outcome = calculate();

        assertEquals(2, outcome.exitCode(), outcome.errors());
        assertEquals("", outcome.output());
        assertTrue(outcome.errors().contains(place), outcome.errors());
        assertTrue(outcome.errors().contains(reason), outcome.errors());
        assertTrue(meant == null || outcome.errors().contains("是不是想写“" + meant + "”"), outcome.errors());
    }

    @Test
    void withoutFactsNothingIsCalculated() throws IOException {
        Command.Outcome outcome = command.run("calculate", "entitlement", "a.plan");

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().contains("--facts"), outcome.errors());
        assertEquals(
                2,
                command.run("calculate", "entitlement", "a.plan", "--facts", "none.json")
                        .exitCode());
        command.write("facts.json", "{}");
        assertEquals(2, calculate().exitCode());
    }

    @Test
    void aPlanWithMistakesIsNotCalculated() throws IOException {
        command.write("a.plan", PLAN.replace("年龄 80周岁以上", "年龄 80元以上"));
        Command.Outcome outcome = calculate();

        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.errors().contains("HM3014"), outcome.errors());
    }
}
