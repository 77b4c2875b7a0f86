package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huimin.host.PluginDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that plans and users give plugins. */
class PluginTablesTest {
    private static final String PLAN = """
            plan: A
            year: 2016
            department group: B
            %s
            programme 1: C

            measure 1: D
            responsible: B
            task: E
            """;

    /** Adds up a column, and says which cells are no numbers. */
    private static final String SUM = """
            DataTable table = request.settings().table("counts").orElse(null);
            if (table == null) {
              return note("no table");
            }
            long sum = 0;
            for (DataTable.Row row : table.rows()) {
              String cell = row.cell(table.column(List.of("number", "\\u4eba\\u6570")));
              if (cell.matches("[0-9]+")) {
                sum += Long.parseLong(cell);
              } else {
                request.sink().report(Diagnostic.of(Code.FOUND, table.place(row)).with("what", cell).build());
              }
            }
            return note(table.name() + " has " + sum + " in " + table.heads() + ", beside "
                + table.headsBeside(List.of(List.of("number", "\\u4eba\\u6570"))));
            """;

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void makePlugin() throws IOException {
        command = new Command(folder);
        new PluginDraft("sums")
                .without("always")
                .coded("SUM")
                .describe("setting.counts", "table")
                .describe("setting.counts.names", "\u4EBA\u6570\u8868")
                .calculator("sums", "Sum", SUM)
                .into(Files.createDirectories(folder.resolve("plugins")));
        command.write("a.plan", String.format(PLAN, ""));
    }

    private Command.Outcome calculate(String... further) throws IOException {
        String[] arguments = new String[further.length + 5];
        System.arraycopy(new String[] {"calculate", "sums", "a.plan", "--plugins", "plugins"}, 0, arguments, 0, 5);
        System.arraycopy(further, 0, arguments, 5, further.length);
        return command.run(arguments);
    }

    private void assertSum(String expected, Command.Outcome outcome) {
        assertEquals(0, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.output().contains(expected), outcome.toString());
    }

    private static void assertRefused(int exitCode, String message, Command.Outcome outcome) {
        assertEquals(exitCode, outcome.exitCode(), outcome.toString());
        assertEquals("", outcome.output());
        assertTrue(outcome.errors().contains(message), outcome.errors());
    }

    @Test
    void theUserGivesATableByAnyNameOfTheSetting() throws IOException {
        command.write("counts.csv", "name,number\nA,3\nB,4\n");

        assertSum("counts.csv has 7 in [name, number], beside [name]", calculate("--data", "counts=counts.csv"));
        assertSum("counts.csv has 7", calculate("--data", "\u4EBA\u6570\u8868=counts.csv"));
        assertSum("no table", calculate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "name;number\\nA;3\\n\\nB;4 -> has 7 in [name, number]",
                "name\\tnumber\\nA\\t3\\nB\\t4\\n -> has 7 in [name, number]",
                "\\uFEFFname,number\\r\\nA,3\\r\\nB,4\\r\\n -> has 7 in [name, number]",
                "'name, number ,,\\n\"A, the\nfirst\",3,,\\nB, 4 ' -> has 7 in [name, number]",
                "'number,name\\n3\\n4,''=A' -> has 7 in [number, name]"
            })
    void whateverASpreadsheetProgramSavesIsRead(String text, String expected) throws IOException {
        command.write(
                "counts.csv",
                text.replace("\\n", "\n")
                        .replace("\\r", "\r")
                        .replace("\\t", "\t")
                        .replace("\\uFEFF", "\uFEFF"));

        assertSum(expected, calculate("--data", "counts=counts.csv"));
    }

    @Test
    void aTableInTheEncodingOfChineseSystemsIsRead() throws IOException {
        Files.write(
                folder.resolve("counts.csv"),
                "\u540D\u79F0,\u4EBA\u6570\n\u7532,7\n".getBytes(Charset.forName("GB18030")));

        assertSum("has 7 in [\u540D\u79F0, \u4EBA\u6570]", calculate("--data", "counts=counts.csv"));
    }

    @Test
    void aPlanNamesATableOfItsProjectAndTheUserReplacesIt() throws IOException {
        command.write("a.plan", String.format(PLAN, "use: sums (counts data/counts.csv)\n"));
        command.write("data/counts.csv", "number\n5\n");
        command.write("mine.csv", "number\n6\n");

        assertSum("data/counts.csv has 5", calculate());
        assertSum("mine.csv has 6", calculate("--data", "counts=mine.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "data/none.csv, there is no such file",
        "../outside.csv, it lies outside the project folder",
        "/etc/passwd, it must be a relative path with '/'",
        "data, it is a folder"
    })
    void aPlanCanNotNameAnyFile(String path, String reason) throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.createDirectories(project.resolve("data"));
        command.write("outside.csv", "number\n5\n");
        command.write("project/a.plan", String.format(PLAN, "use: sums (counts " + path + ")\n"));

        Command.Outcome checked = command.run("check", "project/a.plan", "--plugins", "plugins");
        assertEquals(1, checked.exitCode(), checked.toString());
        assertTrue(checked.output().contains("HM7018"), checked.output());
        assertTrue(checked.output().contains(reason), checked.output());
    }

    @Test
    void aLinkThatLeadsOutOfTheProjectIsNotFollowed() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Path outside = command.write("outside.csv", "number\n5\n");
        Files.createSymbolicLink(project.resolve("inside.csv"), outside);
        command.write("project/a.plan", String.format(PLAN, "use: sums (counts inside.csv)\n"));

        Command.Outcome checked = command.run("check", "project/a.plan", "--plugins", "plugins");
        assertEquals(1, checked.exitCode(), checked.toString());
        assertTrue(checked.output().contains("it lies outside the project folder"), checked.output());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "number\\n3,4,5\\n -> line 2 has 3 cells",
                "number,number\\n3,4\\n -> the head 'number' is written twice",
                "'' -> it has no heads",
                "number\\n\"3\\n -> it is no CSV"
            })
    void aTableThatIsNoneIsRefused(String text, String reason) throws IOException {
        command.write("counts.csv", text.replace("\\n", "\n"));

        assertRefused(2, reason, calculate("--data", "counts=counts.csv"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.write(folder.resolve("counts.csv"), new byte[] {'P', 'K', 0, 4, 0, 0});

        assertRefused(2, "its encoding is not known", calculate("--data", "counts=counts.csv"));
    }

    @Test
    void aFileThatIsNotThereIsSaidNotToBe() throws IOException {
        assertRefused(2, "there is no such file", calculate("--data", "counts=absent.xlsx"));
    }

    @Test
    void aZipFileThatIsNoWorkbookIsRefused() throws IOException {
        Files.write(folder.resolve("counts.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertRefused(2, "it is no Excel workbook that can be read", calculate("--data", "counts=counts.xlsx"));
    }

    @Test
    void whatACalculatorFindsInItsRowsIsSaidWithTheirLines() throws IOException {
        command.write("counts.csv", "number\n3\n\nmany\n");

        Command.Outcome outcome = calculate("--data", "counts=counts.csv");
        assertEquals(0, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.errors().contains("counts.csv:4: SUM0001: found many"), outcome.errors());
        assertTrue(outcome.output().contains("has 3"), outcome.output());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "counts -> --data is not understood: counts",
                "=a.csv -> --data is not understood: =a.csv",
                "counts= -> --data is not understood: counts=",
                "count=a.csv -> No plugin takes a table called 'count'"
            })
    void dataThatNobodyTakesIsWrongUse(String data, String message) throws IOException {
        assertRefused(2, message, calculate("--data", data));
    }

    @Test
    void aTableIsGivenOnce() throws IOException {
        assertRefused(2, "--data gives 'counts' twice", calculate("--data", "counts=a.csv", "--data", "counts=b.csv"));
    }

    @Test
    void aPluginInAProcessOfItsOwnGetsItsTableToo() throws IOException {
        command.write("counts.csv", "number\n3\n");

        Command.Outcome outcome = calculate("--data", "counts=counts.csv", "--timeout", "60");
        assertSum("counts.csv has 3", outcome);
    }
}
