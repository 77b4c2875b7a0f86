package org.huimin.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases that are files: each {@code NAME.plan} of a folder is checked, and what is found is compared with {@code
 * NAME.expected}, which has a line for each finding, as {@link Finding#toString} writes it. A case without findings has an
 * empty file.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() throws IOException {
 *     return PluginCorpus.tests(plugin, Path.of("src/test/corpus"));
 * }
 * }</pre>
 *
 * <p>With {@code -Dcorpus.overwrite=true} the files are written anew, and the tests fail to say so: read them before you
 * take them.
 */
public final class PluginCorpus {
    private PluginCorpus() {}

    /**
     * A test for each plan of a folder.
     *
     * @throws IOException if the folder can't be read
     * @throws IllegalArgumentException if it has no plans
     */
    public static Stream<DynamicTest> tests(PluginUnderTest plugin, Path folder) throws IOException {
        List<Path> plans;
        try (Stream<Path> files = Files.list(folder)) {
            plans = files.filter(file -> file.toString().endsWith(".plan"))
                    .sorted()
                    .toList();
        }
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("there are no plans in " + folder);
        }
        return plans.stream()
                .map(plan -> DynamicTest.dynamicTest(
                        String.valueOf(plan.getFileName()), plan.toUri(), () -> check(plugin, plan)));
    }

    /** A finding; one in a file that the plan imports with the name of that. */
    private static String line(Finding finding, String plan) {
        String source = finding.place().source();
        return (source.equals(plan) ? "" : source + ": ") + finding + "\n";
    }

    private static void check(PluginUnderTest plugin, Path plan) throws IOException {
        String name = String.valueOf(plan.getFileName());
        Path expected = plan.resolveSibling(name.substring(0, name.length() - ".plan".length()) + ".expected");
        String found =
                plugin.check(plan).stream().map(finding -> line(finding, name)).collect(Collectors.joining());
        if (Boolean.getBoolean("corpus.overwrite")) {
            Files.writeString(expected, found, StandardCharsets.UTF_8);
            Assertions.fail(expected + " was written anew: read it, then run the test again");
        }
        if (!Files.exists(expected)) {
            Assertions.fail(
                    "there is no " + expected + "; with -Dcorpus.overwrite=true it is written. Found:\n" + found);
        }
        Assertions.assertEquals(
                Files.readString(expected, StandardCharsets.UTF_8).replace("\r\n", "\n"),
                found,
                () -> expected.toString());
    }
}
