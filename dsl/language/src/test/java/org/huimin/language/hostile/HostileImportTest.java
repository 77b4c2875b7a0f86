package org.huimin.language.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileImportTest {
    private static final int MOST_IMPORTS = 1_000;
    private static final String LIBRARY = "部门组：甲\n";

    @TempDir
    private Path outside;

    private Project project;

    @BeforeEach
    void makeProject() throws IOException {
        Path folder = Files.createDirectory(outside.resolve("project"));
        project = new Project(folder);
        Files.writeString(outside.resolve("secret.plan"), "部门组：秘密\n");
        Files.createDirectory(outside.resolve("project-twin"));
        Files.writeString(outside.resolve("project-twin/secret.plan"), "部门组：秘密\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 60, 999})
    void aCycleIsNamedOnce(int length) throws IOException {
        for (int index = 1; index < length; index++) {
            project.write(index + ".plan", "引用：" + (index + 1) % length + ".plan\n部门组：甲" + index + "\n");
        }
        List<String> codes = project.codes(project.write("0.plan", "引用：" + 1 % length + ".plan\n" + LIBRARY));
        assertEquals(List.of("HM2009"), codes);
    }

    @Test
    void aChainThatIsNoCycleIsRead() throws IOException {
        assertEquals(List.of(), project.codes(chain(MOST_IMPORTS)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 4_000})
    void aChainThatIsTooLongIsRefused(int length) throws IOException {
        assertEquals(List.of("HM9004"), project.codes(chain(length)));
    }

    private Path chain(int length) throws IOException {
        for (int index = 1; index <= length; index++) {
            String next = index == length ? "" : "引用：" + (index + 1) + ".plan\n";
            project.write(index + ".plan", next + "部门组：甲" + index + "\n");
        }
        return project.write("0.plan", "引用：1.plan\n" + LIBRARY);
    }

    @Test
    void asManyImportsAsAreAllowedAreRead() throws IOException {
        assertEquals(List.of(), project.codes(fan(MOST_IMPORTS)));
    }

    @Test
    void tooManyImportsAreRefused() throws IOException {
        assertTrue(project.codes(fan(MOST_IMPORTS + 1)).contains("HM9004"));
        assertTrue(project.codes(fan(3_000)).contains("HM9004"));
    }

    private Path fan(int width) throws IOException {
        StringBuilder entry = new StringBuilder();
        for (int index = 1; index <= width; index++) {
            project.write(index + ".plan", "部门组：甲" + index + "\n");
            entry.append("引用：").append(index).append(".plan\n");
        }
        return project.write("0.plan", entry.append(LIBRARY).toString());
    }

    @Test
    void everyFileImportingEveryOtherEnds() throws IOException {
        String all = IntStream.range(0, 60)
                .mapToObj(index -> "引用：" + index + ".plan\n")
                .reduce("", String::concat);
        for (int index = 0; index < 60; index++) {
            project.write(index + ".plan", all + "部门组：甲" + index + "\n");
        }
        assertTrue(project.codes(project.folder().resolve("0.plan")).contains("HM2009"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aPathThatLeadsAstrayIsRefused(String code, String path) throws IOException {
        assertEquals(List.of(code), project.codes("引用：" + path + "\n" + LIBRARY));
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                Arguments.of("HM2008", "nowhere.plan"),
                Arguments.of("HM2008", "nowhere/../nowhere.plan"),
                Arguments.of("HM2022", "entry.plan/nowhere.plan"),
                Arguments.of("HM2010", "../secret.plan"),
                Arguments.of("HM2010", "../nowhere.plan"),
                Arguments.of("HM2010", "a/../../secret.plan"),
                Arguments.of("HM2010", "../project-twin/secret.plan"),
                Arguments.of("HM2010", "../../../../../../../../etc/passwd"),
                Arguments.of("HM2010", ".."),
                Arguments.of("HM2018", "/etc/passwd"),
                Arguments.of("HM2018", "//etc/passwd"),
                Arguments.of("HM2018", "C:/secret.plan"),
                Arguments.of("HM2018", "c:secret.plan"),
                Arguments.of("HM2018", "..\\secret.plan"),
                Arguments.of("HM2018", "\\\\server\\share\\secret.plan"),
                Arguments.of("HM2008", "file:///etc/passwd"),
                Arguments.of("HM2022", "."),
                Arguments.of("HM2022", "a".repeat(5_000)));
    }

    @Test
    void whatLiesOutsideIsNotEvenToldToExist() throws IOException {
        List<String> there = project.codes("引用：../secret.plan\n" + LIBRARY);
        List<String> notThere = project.codes("引用：../nowhere.plan\n" + LIBRARY);
        assertEquals(notThere, there);
    }

    @Test
    void aPathThroughTheProjectIsRead() throws IOException {
        project.write("a/b.plan", "部门组：乙\n");
        assertEquals(List.of(), project.codes("引用：a/../a/./b.plan\n" + LIBRARY));
    }

    @Test
    void aLinkThatLeadsOutIsRefused() throws IOException {
        link("link.plan", outside.resolve("secret.plan"));
        link("folder", outside);
        link("hop.plan", Path.of("link.plan"));
        assertEquals(List.of("HM2010"), project.codes("引用：link.plan\n" + LIBRARY));
        assertEquals(List.of("HM2010"), project.codes("引用：folder/secret.plan\n" + LIBRARY));
        assertEquals(List.of("HM2010"), project.codes("引用：hop.plan\n" + LIBRARY));
    }

    @Test
    void aLinkInsideTheProjectIsReadOnce() throws IOException {
        project.write("real.plan", "部门组：乙\n");
        link("link.plan", Path.of("real.plan"));
        assertEquals(List.of(), project.codes("引用：link.plan\n引用：real.plan\n" + LIBRARY));
    }

    @Test
    void aLinkToItselfIsUnreadable() throws IOException {
        link("loop.plan", Path.of("loop.plan"));
        link("there.plan", Path.of("back.plan"));
        link("back.plan", Path.of("there.plan"));
        assertEquals(List.of("HM2022"), project.codes("引用：loop.plan\n" + LIBRARY));
        assertEquals(List.of("HM2022"), project.codes("引用：there.plan\n" + LIBRARY));
    }

    @Test
    void aLinkToAnEndlessDeviceIsRefused() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        link("zero.plan", Path.of("/dev/zero"));
        assertEquals(List.of("HM2010"), project.codes("引用：zero.plan\n" + LIBRARY));
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(project.folder().resolve(name), target);
    }

    @Test
    void tooManyBytesTogetherAreRefused() throws IOException {
        String line = "#" + "x".repeat(15_999) + "\n";
        String large = line.repeat((16 << 20) / line.length());
        StringBuilder entry = new StringBuilder();
        for (int index = 1; index <= 5; index++) {
            project.write(index + ".plan", large + "部门组：甲" + index + "\n");
            entry.append("引用：").append(index).append(".plan\n");
        }
        assertEquals(List.of("HM9005"), project.codes(entry + LIBRARY));
        assertFalse(project.codes(entry.toString().replace("引用：5.plan\n", "") + LIBRARY)
                .contains("HM9005"));
    }

    @Test
    void whatIsNotTrustedMayImportLess() throws IOException {
        assertEquals(List.of(), project.codes(fan(100), true));
        assertTrue(project.codes(fan(101), true).contains("HM9004"));

        String large = ("#" + "x".repeat(15_999) + "\n").repeat(200);
        for (int index = 1; index <= 3; index++) {
            project.write(index + ".plan", large + "部门组：甲" + index + "\n");
        }
        assertEquals(List.of(), project.codes(project.write("0.plan", "引用：1.plan\n引用：2.plan\n" + LIBRARY), true));
        assertTrue(project.codes(project.write("0.plan", "引用：1.plan\n引用：2.plan\n引用：3.plan\n" + LIBRARY), true)
                .contains("HM9005"));
    }

    @Test
    void linesOfAllFilesTogetherAreCounted() throws IOException {
        project.write("1.plan", "#\n".repeat(30_000) + "部门组：乙\n");
        Path entry = project.write("0.plan", "引用：1.plan\n" + "#\n".repeat(30_000) + LIBRARY);
        assertTrue(project.codes(entry, true).contains("HM9011"));
        assertFalse(project.codes(entry).contains("HM9011"));
    }

    @ParameterizedTest
    @MethodSource("importedFiles")
    void whatIsWrongWithAnImportedFileIsSaidInIt(String code, byte[] content) throws IOException {
        project.write("library.plan", content);
        assertTrue(project.codes("引用：library.plan\n" + LIBRARY).contains(code));
    }

    static Stream<Arguments> importedFiles() {
        return Stream.of(
                Arguments.of("HM1101", new byte[] {(byte) 0x80}),
                Arguments.of("HM1106", new byte[] {(byte) 0xFF, (byte) 0xFE}),
                Arguments.of("HM1103", new byte[] {0}),
                Arguments.of("HM1003", new byte[] {'x'}),
                Arguments.of("HM9001", new byte[(16 << 20) + 1]));
    }

    @Test
    void errorsInManyFilesTogetherAreNotMoreThanAnybodyReads() throws IOException {
        StringBuilder entry = new StringBuilder();
        for (int index = 1; index <= 20; index++) {
            project.write(index + ".plan", "x\n".repeat(900));
            entry.append("引用：").append(index).append(".plan\n");
        }
        List<String> codes = project.codes(entry + LIBRARY);
        assertEquals(1_001, codes.size());
        assertTrue(codes.contains("HM9009"));
    }
}
