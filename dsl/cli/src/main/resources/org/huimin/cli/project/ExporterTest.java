package @PACKAGE@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huimin.testkit.PluginUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
    void measuresAreWrittenLineByLine() throws IOException {
        Map<String, byte[]> files = plugin.export("@ID@", SAMPLE);

        assertEquals(List.of("sample.csv"), List.copyOf(files.keySet()));
        String text = new String(files.get("sample.csv"), StandardCharsets.UTF_8);
        assertEquals("\uFEFF1,走访老人,民政局\r\n2,修整道路,\"建设局\u3001城管局\"\r\n".replace("\"", ""), text);
    }

    @Test
    void theSeparatorIsASetting() throws IOException {
        String plan = Files.readString(SAMPLE).replaceFirst("(?m)^启用.*$", "use: @ID@ (separator tab)");

        Map<String, byte[]> files = plugin.export("@ID@", plan);
        assertEquals(List.of("test.tsv"), List.copyOf(files.keySet()));
    }
}
