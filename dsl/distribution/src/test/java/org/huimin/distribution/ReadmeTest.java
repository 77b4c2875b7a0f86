package org.huimin.distribution;

import static org.huimin.distribution.Launch.CHECKOUT;
import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.copy;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the READMEs show is what the command prints. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeTest {
    private static final String PROMPT = "$ ./huimin ";
    private static final String LEFT_OUT = "\u2026";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"README.md, draft.plan, 3", "README.zh-CN.md, \u8349\u7A3F.plan, 2"})
    void theCommandsOfAReadmePrintWhatItShows(String readme, String draft, int shown) throws Exception {
        Path plans = copy(CHECKOUT.resolve("plans"), folder.resolve("plans"));
        String plan = Files.readString(plans.resolve("nanguan/2016.plan"), StandardCharsets.UTF_8);
        String slip = plan.replace("且 养老方式 为 居家 且 城区居住", "且 养老方试 为 居家 且 城区居住");
        Files.writeString(plans.resolve("nanguan").resolve(draft), slip, StandardCharsets.UTF_8);

        int commands = 0;
        for (List<String> block : blocks(Files.readString(CHECKOUT.resolve(readme), StandardCharsets.UTF_8))) {
            if (block.get(0).startsWith(PROMPT)) {
                commands++;
                String[] arguments = block.get(0).substring(PROMPT.length()).split(" ");
                Launch.Outcome outcome = new Launch(folder, launcher(DISTRIBUTION), arguments).run();
                assertShows(
                        block.subList(1, block.size()), outcome.output().lines().toList());
            }
        }
        assertEquals(shown, commands);
    }

    private static List<List<String>> blocks(String readme) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        boolean inside = false;
        for (String line : readme.lines().toList()) {
            if (!line.startsWith("```")) {
                block.add(line);
                continue;
            }
            if (inside) {
                blocks.add(block);
            }
            inside = !inside;
            block = new ArrayList<>();
        }
        return blocks;
    }

    /** Whether the lines that are shown stand in what was printed, one behind the other; an ellipsis leaves lines out. */
    private static void assertShows(List<String> shown, List<String> printed) {
        int next = 0;
        boolean skipping = false;
        for (String line : shown) {
            if (line.equals(LEFT_OUT)) {
                skipping = true;
                continue;
            }
            int found = next;
            while (skipping && found < printed.size() && !printed.get(found).equals(line)) {
                found++;
            }
            assertTrue(found < printed.size(), line + " is not printed in\n" + String.join("\n", printed));
            assertEquals(line, printed.get(found));
            next = found + 1;
            skipping = false;
        }
    }
}
