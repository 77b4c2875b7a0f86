package @PACKAGE@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
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
    void measuresAreListedWithTheirAccounts() throws IOException {
        ResultTable table = plugin.calculate("@ID@", SAMPLE).tables().get(0);

        assertEquals(2, table.rows().size());
        assertEquals(new ResultValue.Text("2081006"), table.rows().get(0).get(2));
        assertEquals(new ResultValue.Unknown(), table.rows().get(1).get(2));
    }

    @Test
    void onlyMarkedOnesAreListedWhereThePlanWantsThat() throws IOException {
        String plan = Files.readString(SAMPLE).replaceFirst("(?m)^启用.*$", "use: @ID@ (only-marked yes)");

        assertEquals(1, plugin.calculate("@ID@", plan).tables().get(0).rows().size());
    }
}
