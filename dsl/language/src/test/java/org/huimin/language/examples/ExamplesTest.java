package org.huimin.language.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    private static final String PLAN = Path.of("../../plans/nanguan/2016.plan")
            .toAbsolutePath()
            .normalize()
            .toString();
    private static final Path SOURCES = Path.of("src", "test", "java", "org", "huimin", "language", "examples");
    private static final Path README = Path.of("..", "..", "core", "README.md");

    private static List<String> printed(Consumer<String[]> program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.accept(new String[] {PLAN});
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aPlanIsCompiled() {
        assertEquals(List.of("2016年建设幸福南关行动计划: 67"), printed(CompilePlan::main));
    }

    @Test
    void anEntitlementIsAskedForAndExplained() {
        List<String> lines = printed(AskForEntitlement::main);

        assertTrue(lines.contains("25 养老服务券 2,400.00元"), lines.toString());
        assertTrue(lines.contains("    200元/人/月 \u00D7 12个月 = 2,400.00元"), lines.toString());
        assertEquals("2400.00 false", lines.get(lines.size() - 1));
    }

    @Test
    void theModelIsWalked() {
        assertTrue(printed(WalkModel::main).contains("11 残疾学生助学 残联 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CompilePlan", "AskForEntitlement", "WalkModel"})
    void theReadmeShowsTheProgramsAsTheyAre(String program) throws IOException {
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        String source = Files.readString(SOURCES.resolve(program + ".java"), StandardCharsets.UTF_8);
        String body = source.lines()
                .dropWhile(line -> !line.contains("public static void main"))
                .skip(1)
                .takeWhile(line -> !line.equals("    }"))
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n"));

        assertTrue(readme.contains("```java\n" + body + "\n```"), program);
    }
}
