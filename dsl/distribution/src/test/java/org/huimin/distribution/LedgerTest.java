package org.huimin.distribution;

import static org.huimin.distribution.Launch.CHECKOUT;
import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huimin.distribution.Launch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of a year: exported, filled in by a spreadsheet program, and read back, by the command that people run. */
@DisabledOnOs(OS.WINDOWS)
class LedgerTest {
    private static final String LEDGER = "\u6307\u6807\u53F0\u8D26";
    private static final Path PLAN = CHECKOUT.resolve("plans/nanguan/2016.plan");

    @TempDir
    private Path folder;

    private Outcome run(String... arguments) throws Exception {
        return new Launch(folder, launcher(DISTRIBUTION), arguments).run();
    }

    /** Writes dates and actuals into some rows of the ledger, and saves the whole workbook as another library does. */
    private void fillIn(Path file, Map<Integer, Double> actuals) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            Sheet sheet = workbook.getSheet(LEDGER);
            Map<String, Integer> columns = new HashMap<>();
            for (Cell head : sheet.getRow(0)) {
                columns.put(head.getStringCellValue(), head.getColumnIndex());
            }
            actuals.forEach((index, actual) -> {
                Row row = sheet.getRow(index);
                row.getCell(columns.get("\u622A\u81F3\u65E5\u671F")).setCellValue(LocalDate.of(2016, 6, 30));
                row.getCell(columns.get("\u5E74\u521D\u4EE5\u6765\u7D2F\u8BA1\u5B8C\u6210"))
                        .setCellValue(actual);
            });
            try (OutputStream out = Files.newOutputStream(folder.resolve("filled.xlsx"))) {
                workbook.write(out);
            }
        }
    }

    @Test
    void whatIsReportedInTheLedgerIsTheProgressOfTheTargets() throws Exception {
        assertEquals(
                0, run("export", "xlsx", PLAN.toString(), "-o", "2016.xlsx").exitCode());
        // 13,000 and 5,400 people of measure 1; the last but one, minutes of measure 64.
        fillIn(folder.resolve("2016.xlsx"), Map.of(1, 6500.0, 2, 5400.0, 26, 30.0));
        Outcome outcome = run(
                "calculate",
                "progress",
                PLAN.toString(),
                "--data",
                "actuals=filled.xlsx",
                "--format",
                "csv",
                "--lang",
                "en");
        assertEquals(0, outcome.exitCode(), outcome.toString());
        List<String> reported = outcome.output()
                .lines()
                .filter(line -> line.contains("2016-06-30") && line.contains("2016-12-31"))
                .map(line -> line.substring(line.indexOf("2016-12-31")))
                .toList();
        assertEquals(
                List.of(
                        "2016-12-31,On the way,2016-06-30,6500,0.5000",
                        "2016-12-31,Done,2016-06-30,5400,1.0000",
                        "2016-12-31,On the way,2016-06-30,30,"),
                reported.subList(0, 3),
                outcome::output);
    }

    @Test
    void anEmptyLedgerReportsNothing() throws Exception {
        assertEquals(
                0, run("export", "xlsx", PLAN.toString(), "-o", "2016.xlsx").exitCode());
        Outcome outcome = run("calculate", "progress", PLAN.toString(), "--data", "actuals=2016.xlsx", "--lang", "en");
        assertEquals(0, outcome.exitCode(), outcome.toString());
        assertTrue(outcome.output().contains("27"), outcome.output());
    }
}
