package @PACKAGE@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huimin.testkit.Finding;
import org.huimin.testkit.PluginCorpus;
import org.huimin.testkit.PluginUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class @NAME@Test {
    private static final Path SAMPLE = Path.of("sample.plan");

    private static PluginUnderTest plugin;

    @BeforeAll
    static void open() throws IOException {
        plugin = PluginUnderTest.open();
    }

    @AfterAll
    static void close() throws IOException {
        plugin.close();
    }

    @Test
    void loadsAsTheCommandLoadsIt() throws IOException {
        plugin.assertLoads();
    }

    @Test
    void theSampleHasNoMistakes() throws IOException {
        assertEquals(List.of(), plugin.check(SAMPLE));
    }

    @Test
    void theLimitIsASetting() throws IOException {
        String plan = Files.readString(SAMPLE).replaceFirst("(?m)^启用.*$", "use: @ID@ (most 1)");

        assertEquals(
                List.of("@PREFIX@0001"), plugin.check(plan).stream().map(Finding::code).toList());
    }

    /** Plans with what is to be found in them; -Dcorpus.overwrite=true writes the latter. */
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return PluginCorpus.tests(plugin, Path.of("src/test/corpus"));
    }
}
