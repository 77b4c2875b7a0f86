package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class TestCommandTest {
    private static final String PASSING = """
            引用：a.plan

            案例：满八十周岁
              给定：年龄 80、户.低保 是、残疾 否
              应得：第1条.护理 1,200元、第1条.门诊 不超过1,000元
              应得：第1条.购物 九折、第2条 无

            案例：不知年龄
              给定：户.低保 是
              应得：第1条.护理 缺 年龄
            """;

    private static final String FAILING = """
            引用：a.plan

            案例：七十九周岁
              给定：年龄 79、户.低保 是
              应得：第1条.护理 1,200元

            案例：几项都有
              给定：年龄 79、户.低保 是、其余 否
              应得：第1条 免费

            案例：
              | 案例     | 残疾 | 学历 | 第2条   |
              | 本科生   | 是   | 本科 | 5,000元 |
              | 专科生   | 是   | 专科 | 3,000元 |
            """;

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void writePlan() throws IOException {
        command = new Command(folder.toRealPath()).in(Language.CHINESE);
        command.write("a.plan", EntitlementCommandTest.PLAN);
    }

    @Test
    void casesThatPassAreCounted() throws IOException {
        command.write("案例.plan", PASSING);
        Command.Outcome outcome = command.run("test", "案例.plan");

        assertEquals("2 个案例，全部通过。\n", outcome.output());
        assertEquals(0, outcome.exitCode());
    }

    @Test
    void aPlanIsTestedWithTheCaseFilesOfItsProject() throws IOException {
        command.write("cases/案例.plan", PASSING.replace("a.plan", "../a.plan"));
        command.write("huimin.json", "{}");

        assertEquals("2 个案例，全部通过。\n", command.run("test", "a.plan").output());
        assertEquals("2 个案例，全部通过。\n", command.run("test", ".").output());
    }

    @Test
    void aCaseThatFailsShowsTheReasons() throws IOException {
        command.write("案例.plan", FAILING);
        Command.Outcome outcome = command.run("test", "案例.plan");

        assertEquals(1, outcome.exitCode());
        assertEquals("""
                案例.plan:3 案例“七十九周岁”没有通过：
                  第1条.护理：案例写的是 1,200元，按计划得出 无。理由：
                    不符合：年龄 80周岁以上 且 户.低保                  a.plan:22
                      不符合：年龄 80周岁以上（79周岁）

                案例.plan:7 案例“几项都有”没有通过：
                  第1条有几项补贴都有所得，请在案例里写明是哪一项，例如“第9条.惠民购物卡”：
                    第1条.门诊：不超过1,000.00元
                      符合：人 且 户.低保                               a.plan:26
                        符合：人
                        符合：户.低保（是）
                      1,000元/人/年 = 不超过1,000.00元                  a.plan:27
                    第1条.治疗：缺 病种
                      不知道：病种 为 肺结核                            a.plan:29
                      标准：免费                                        a.plan:30
                    第1条.购物：九折
                      符合：户.低保（是）                               a.plan:32
                      标准：九折                                        a.plan:33

                案例.plan:14 案例“专科生”没有通过：
                  第2条：案例写的是 3,000元，按计划得出 4,000.00元。理由：
                    第2条.本人助学：3,000.00元
                      符合：残疾（是）                                  a.plan:41
                      按标准表第2行（学历：专科）：3,000元/人/年        a.plan:45
                      3,000元/人/年 = 3,000.00元                        a.plan:42
                      任选其一（助学）：选的是第2条.定额助学（4,000.00元）  a.plan:40
                    第2条.定额助学：4,000.00元
                      符合：残疾（是）                                  a.plan:49
                      4,000元/人 一次性 = 4,000.00元                    a.plan:50
                      任选其一（助学）：选这一项                        a.plan:48

                4 个案例：1 个通过，3 个没有通过。
                """, outcome.output());
    }

    @Test
    void theJsonHasEveryCaseWithItsReasons() throws IOException {
        command.write("案例.plan", FAILING);
        Command.Outcome outcome = command.run("test", "--format", "json", "案例.plan");

        assertEquals(1, outcome.exitCode());
        assertTrue(
                outcome.output()
                        .startsWith("{\"version\":1,\"files\":1,\"summary\":{\"cases\":4,\"passed\":1,\"failed\":3,"
                                + "\"errors\":0,\"warnings\":0},\"complete\":true,\"cases\":[{\"name\":\"七十九周岁\",\"entity\":\"人\","
                                + "\"file\":\"案例.plan\",\"line\":3,\"passed\":false,\"expectations\":[{\"measure\":1,\"benefit\":\"护理\","
                                + "\"line\":5,\"expected\":\"1,200元\",\"actual\":\"无\",\"passed\":false,"),
                outcome.output());
        assertTrue(outcome.output().endsWith("],\"diagnostics\":[]}\n"), outcome.output());
    }

    @Test
    void junitHasEveryCaseAndTheReasonsOfThoseThatFail() throws Exception {
        command.write("案例.plan", FAILING);
        Command.Outcome outcome = command.run("test", "--format", "junit", "案例.plan");

        assertEquals(1, outcome.exitCode());
        Element root = Formats.junit(outcome.output());
        assertEquals("4", root.getAttribute("tests"));
        assertEquals("3", root.getAttribute("failures"));
        assertEquals(
                List.of("七十九周岁", "几项都有", "本科生", "专科生"),
                Formats.elements(root, "testcase").stream()
                        .map(tested -> tested.getAttribute("name"))
                        .toList());
        Element failure = Formats.elements(root, "failure").get(0);
        assertEquals("第1条.护理：案例写的是 1,200元，按计划得出 无。理由：", failure.getAttribute("message"));
        assertTrue(failure.getTextContent().contains("不符合：年龄 80周岁以上（79周岁）"), failure.getTextContent());
    }

    @Test
    void inJunitAMistakeInACaseFails() throws Exception {
        command.write("案例.plan", PASSING.replace("第2条 无", "第3条 无"));
        Command.Outcome outcome = command.run("test", "--format", "junit", "案例.plan");

        assertEquals(1, outcome.exitCode());
        Element failure =
                Formats.elements(Formats.junit(outcome.output()), "failure").get(0);
        assertEquals("HM6001", failure.getAttribute("type"));
    }

    @Test
    void aMistakeInACaseIsAnErrorAndNoCaseRuns() throws IOException {
        command.write("案例.plan", PASSING.replace("第2条 无", "第3条 无"));
        Command.Outcome outcome = command.run("test", "案例.plan");

        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.output().contains("HM6001"), outcome.output());
        assertTrue(outcome.output().endsWith("没有运行案例：请先改正上面的错误。\n"), outcome.output());
    }

    @Test
    void aFileWithoutCasesIsNotASuccess() throws IOException {
        Command.Outcome outcome = command.run("test", "a.plan");

        assertEquals(2, outcome.exitCode());
        assertEquals("没有找到案例。\n", outcome.errors());
    }

    @Test
    void aBuildStopsWhereACaseFailsAndWritesNothing() throws IOException {
        command.write("案例.plan", FAILING);
        Command.Outcome outcome = command.run("build", "a.plan", "-o", "out");

        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.errors().contains("案例“专科生”没有通过"), outcome.errors());
        assertTrue(outcome.errors().endsWith("a.plan 有 3 个案例没有通过或读不了，没有导出。\n"), outcome.errors());
        assertEquals(false, folder.resolve("out").toFile().exists());
    }
}
