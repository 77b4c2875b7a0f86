package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code check --fix}: what it mends, and what it leaves alone. */
class FixTest {
    private static final String DEPARTMENTS = "部门：\n  | 名称 | 全称 | 曾用名 |\n  | 民政局 | | |\n  | 卫计局 | | 卫生局、计生局 |\n";
    private static final String PLAN = "计划：甲\n年度：2016\n"
            + DEPARTMENTS
            + "主体：人（人）\n  | 字段 | 类型 | 说明 |\n  | 残疾 | 是否 | |\n  | 三无 | 是否 | |\n  | 学历 | 本科、专科 | |\n"
            + "一、甲\n1.甲\n责任部门：民政局\n任务：乙\n补贴：丙\n  对象：残疾 且 三无\n  标准：\n"
            + "| 学历 | 残疾 | 元/人/年 |\n| 本科 | - | 500 |\n| - | - | 无 |\n"
            + "2.丁\n责任部门：卫计局\n时限：年底\n任务：戊\n";

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = folder.toRealPath();
        command = new Command(folder);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("a former name", "责任部门：卫计局", "责任部门：卫生局"),
                slip("a colon left out", "任务：乙", "任务　乙"),
                slip("a colon left out before names", "责任部门：卫计局", "责任部门卫计局"),
                slip("a semicolon for a colon", "任务：戊", "任务；戊"),
                slip("a tab for a colon", "任务：戊", "任务\t戊"),
                slip("a row from a spreadsheet", "| 本科 | - | 500 |", "本科\t-\t500"),
                slip(
                        "a whole table from a spreadsheet",
                        "| 学历 | 残疾 | 元/人/年 |\n| 本科 | - | 500 |\n| - | - | 无 |",
                        "学历\t残疾\t元/人/年\n本科\t-\t500\n-\t-\t无"),
                slip("zero-width spaces", "责任部门：卫计局", "责任部门：\u200B卫\u200B计局"),
                slip("a control character", "任务：戊", "任务：\b戊"),
                slip("a waiver of nothing", "任务：戊\n", "任务：戊\n忽略：HM2013 两处都要\n"),
                slip("an alias that is the name", DEPARTMENTS, DEPARTMENTS + "别名：民政局 = “民政局”\n"),
                slip("a full stop of sentences", "时限：年底", "时限：年底。"),
                slip("single quotation marks", "对象：残疾 且 三无", "对象：残疾 且 ‘三无’", "对象：残疾 且 “三无”"),
                slip("a heading with a full stop of sentences", "2.丁", "2。丁", "2、丁"),
                slip("a heading with a colon", "2.丁", "2：丁", "2、丁"));
    }

    private static Arguments slip(String what, String right, String wrong) {
        return slip(what, right, wrong, right);
    }

    private static Arguments slip(String what, String right, String wrong, String mended) {
        return Arguments.of(what, right, wrong, mended);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aCertainSlipIsMendedAndNothingElseIsChanged(String what, String right, String wrong, String mended)
            throws IOException {
        assertTrue(PLAN.contains(right), right);
        command.write("a.plan", PLAN);
        assertEquals(0, command.run("check", "a.plan").exitCode(), () -> "the plan itself is sound");

        command.write("a.plan", PLAN.replace(right, wrong));
        Command.Outcome outcome = command.run("check", "--fix", "a.plan");

        assertEquals(PLAN.replace(right, mended), read("a.plan"));
        assertTrue(outcome.errors().startsWith("a.plan: "), outcome.errors());
        assertTrue(outcome.errors().endsWith(" mended.\n"), outcome.errors());
        assertEquals("检查了 1 个文件：0 个错误，0 个警告。\n", withoutLanguage(outcome.output()));
        assertEquals(0, outcome.exitCode());
    }

    /** The summary of a run without findings is in the language of the surroundings. */
    private static String withoutLanguage(String output) {
        return output.replace("1 file(s) checked: 0 error(s), 0 warning(s).", "检查了 1 个文件：0 个错误，0 个警告。");
    }

    @ParameterizedTest
    @MethodSource("uncertain")
    void whatIsOnlyProbableIsLeftAlone(String right, String wrong) throws IOException {
        String text = PLAN.replace(right, wrong);
        assertTrue(PLAN.contains(right), right);
        Path file = command.write("a.plan", text);
        byte[] before = Files.readAllBytes(file);
        Command.Outcome outcome = command.run("check", "--fix", "a.plan");
        assertEquals(1, outcome.exitCode());
        assertEquals("", outcome.errors());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    static Stream<Arguments> uncertain() {
        return Stream.of(
                Arguments.of("责任部门：民政局", "责任部们：民政局"),
                Arguments.of("责任部门：民政局", "责任部门：民正局"),
                Arguments.of("责任部门：卫计局", "责任部门要配合，做好工作。"),
                Arguments.of("2.丁", "2）丁"),
                Arguments.of("任务：乙", "本科\t5,000"),
                Arguments.of("任务：乙", "任务：\u202E乙"),
                Arguments.of("对象：残疾 且 三无", "对象：残疾且三无"));
    }

    @Test
    void everyKindOfMistakeAtOnceIsMendedAndWhatRemainsIsReported() throws IOException {
        command.write("a.plan", PLAN.replace("责任部门：卫计局", "责任部门\u200B卫生局").replace("任务：戊", "任务；戊\n责任部们：民政局"));
        Command.Outcome outcome = command.run("check", "--fix", "--format", "json", "a.plan");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.output().contains("\"errors\":1,"), outcome.output());
        assertTrue(outcome.output().contains("\"HM1001\""), outcome.output());
        assertEquals(PLAN.replace("任务：戊", "任务：戊\n责任部们：民政局"), read("a.plan"));
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() throws IOException {
        String wrong = "\uFEFF" + PLAN.replace("责任部门：卫计局", "责任部门：卫生局").replace("\n", "\r\n");
        command.write("a.plan", wrong.replace("任务：戊\r\n", "任务：戊\r\n忽略：HM2013 两处都要\r\n"));
        assertEquals(0, command.run("check", "--fix", "a.plan").exitCode());
        assertArrayEquals(
                ("\uFEFF" + PLAN.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(folder.resolve("a.plan")));
    }

    @Test
    void aWaiverInTheLastLineGoesWithoutItsLineEnd() throws IOException {
        command.write("a.plan", PLAN + "忽略：HM2013 两处都要");
        assertEquals(0, command.run("check", "--fix", "a.plan").exitCode());
        assertEquals(PLAN, read("a.plan"));
    }

    @Test
    void aPlanWithoutSlipsIsNotWritten() throws IOException {
        Path file = command.write("a.plan", PLAN);
        Object before = Files.getAttribute(file, "lastModifiedTime");
        assertEquals(0, command.run("check", "--fix", "a.plan").exitCode());
        assertEquals(before, Files.getAttribute(file, "lastModifiedTime"));
    }

    @Test
    void libraryThatIsImportedIsMendedOnce() throws IOException {
        command.write("公共.plan", DEPARTMENTS + "部门组：医疗 = 卫生局\n");
        String plan = Command.SOUND.replace("部门组：民政局", "引用：公共.plan");
        command.write("a.plan", plan);
        command.write("b.plan", plan);
        Command.Outcome outcome = command.run("check", "--fix", "a.plan", "b.plan");
        assertEquals(0, outcome.exitCode());
        assertEquals("公共.plan: 1 mended.\n", outcome.errors());
        assertEquals(DEPARTMENTS + "部门组：医疗 = 卫计局\n", read("公共.plan"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileOutsideTheProjectIsNeverWritten() throws IOException {
        Path elsewhere = command.write("elsewhere/b.plan", PLAN.replace("责任部门：卫计局", "责任部门：卫生局"));
        Files.createDirectories(folder.resolve("project"));
        Files.createSymbolicLink(folder.resolve("project/a.plan"), elsewhere);
        byte[] before = Files.readAllBytes(elsewhere);
        Command.Outcome outcome = command.run("check", "--fix", "project/a.plan");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.errors().contains("elsewhere/b.plan lies outside the project folder"), outcome.errors());
        assertArrayEquals(before, Files.readAllBytes(elsewhere));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsStay() throws IOException {
        Path file = command.write("a.plan", PLAN.replace("责任部门：卫计局", "责任部门：卫生局"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        command.run("check", "--fix", "a.plan");
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing but the file and the folder of plugins");
        }
    }

    @Test
    void untrustedInputIsNotWritten() throws IOException {
        String wrong = PLAN.replace("责任部门：卫计局", "责任部门：卫生局");
        command.write("a.plan", wrong);
        Command.Outcome outcome = command.run("check", "--fix", "--untrusted", "a.plan");
        assertEquals(2, outcome.exitCode());
        assertEquals("", outcome.output());
        assertEquals("'--fix' writes files and can't be used with '--untrusted'.\n", outcome.errors());
        assertEquals(wrong, read("a.plan"));
    }

    @Test
    void whatCanNotBeReadIsReportedAsEver() throws IOException {
        Files.write(folder.resolve("a.plan"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertEquals(1, command.run("check", "--fix", "a.plan").exitCode());
        assertEquals(2, command.run("check", "--fix", "nowhere.plan").exitCode());
    }
}
