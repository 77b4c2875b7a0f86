package org.huimin.language.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.huimin.diagnostics.Argument;
import org.huimin.host.TableLoader.Loading;
import org.huimin.output.StoredZip;
import org.huimin.plugin.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables from workbooks, through the door that the host uses. */
class WorkbookTest {
    private static final List<String> LEDGER = List.of("Ledger", "actuals");

    @TempDir
    private Path folder;

    private interface Filler {
        void fill(org.dhatim.fastexcel.Workbook workbook) throws IOException;
    }

    private static byte[] workbook(Filler filler) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
            filler.fill(workbook);
        }
        return bytes.toByteArray();
    }

    private static void heads(Worksheet sheet) {
        sheet.value(0, 0, "target");
        sheet.value(0, 1, "actual");
        sheet.value(0, 2, "date");
    }

    private Loading read(byte[] bytes, List<String> sheets) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), bytes);
        return new TableFiles(folder, true).ofUser(file, sheets);
    }

    private DataTable table(byte[] bytes, List<String> sheets) throws IOException {
        return assertInstanceOf(Loading.Loaded.class, read(bytes, sheets)).table();
    }

    private void assertRefused(String reason, byte[] bytes, List<String> sheets) throws IOException {
        Argument given =
                assertInstanceOf(Loading.Refused.class, read(bytes, sheets)).reason();
        assertEquals(reason, assertInstanceOf(Argument.Phrase.class, given).key());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void cellsAreWhatTheyHold() throws IOException {
        DataTable table = table(
                workbook(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("any");
                    heads(sheet);
                    sheet.value(1, 0, " jobs ");
                    sheet.value(1, 1, 13000);
                    sheet.style(1, 1).format("#,##0").set();
                    sheet.value(1, 2, LocalDate.of(2016, 6, 30));
                    sheet.style(1, 2).format("yyyy-mm-dd").set();
                    // As Excel saves 8.21, and a number that is shown as per cent.
                    sheet.value(3, 1, new BigDecimal("8.2100000000000009"));
                    sheet.value(4, 1, new BigDecimal("1.3E+4"));
                    sheet.value(5, 0, true);
                    sheet.value(5, 1, new BigDecimal("0.95"));
                    sheet.style(5, 1).format("0.00%").set();
                    sheet.value(6, 0, "=1+1");
                    sheet.finish();
                }),
                LEDGER);
        assertEquals("book.xlsx", table.name());
        assertEquals(List.of("target", "actual", "date"), table.heads());
        assertEquals(
                List.of(
                        new DataTable.Row(2, List.of("jobs", "13000", "2016-06-30")),
                        new DataTable.Row(4, List.of("", "8.21", "")),
                        new DataTable.Row(5, List.of("", "13000", "")),
                        new DataTable.Row(6, List.of("true", "95%", "")),
                        new DataTable.Row(7, List.of("=1+1", "", ""))),
                table.rows());
    }

    @Test
    void theSheetOfTheNameIsRead() throws IOException {
        byte[] bytes = workbook(workbook -> {
            Worksheet first = workbook.newWorksheet("Tasks");
            first.value(0, 0, "other");
            first.finish();
            Worksheet second = workbook.newWorksheet("ACTUALS");
            heads(second);
            second.finish();
        });
        assertEquals(List.of("target", "actual", "date"), table(bytes, LEDGER).heads());
        assertRefused("reason.no-sheet", bytes, List.of("Headcount"));
        assertRefused("reason.no-such-sheet", bytes, List.of());
    }

    @Test
    void aHiddenSheetIsReadByItsNameAlone() throws IOException {
        byte[] bytes = workbook(workbook -> {
            Worksheet hidden = workbook.newWorksheet("Ledger");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            heads(hidden);
            hidden.finish();
            Worksheet shown = workbook.newWorksheet("Draft");
            shown.value(0, 0, "other");
            shown.finish();
        });
        assertEquals(List.of("target", "actual", "date"), table(bytes, LEDGER).heads());
        assertEquals(List.of("other"), table(bytes, List.of("Headcount")).heads());
    }

    @Test
    void theFirstOfTheNamesDecides() throws IOException {
        byte[] bytes = workbook(workbook -> {
            Worksheet first = workbook.newWorksheet("actuals");
            first.value(0, 0, "other");
            first.finish();
            Worksheet second = workbook.newWorksheet("Ledger");
            heads(second);
            second.finish();
        });
        assertEquals(List.of("target", "actual", "date"), table(bytes, LEDGER).heads());
    }

    @Test
    void lettersThatExcelWritesByTheirNumbersAreRead() throws IOException {
        DataTable table = table(
                workbook(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("any");
                    heads(sheet);
                    sheet.value(1, 0, "jobs_x000D_");
                    sheet.value(2, 0, "_x005F_x0041_");
                    sheet.finish();
                }),
                LEDGER);
        assertEquals("jobs", table.rows().get(0).cells().get(0));
        assertEquals("_x0041_", table.rows().get(1).cells().get(0));
    }

    @Test
    void whatAFormulaComesToCountsAndWithoutItTheFormulaStands() throws IOException {
        DataTable table = table(
                workbook(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("any");
                    heads(sheet);
                    sheet.formula(1, 1, "1+1");
                    sheet.finish();
                }),
                LEDGER);
        assertEquals("=1+1", table.rows().get(0).cells().get(1));
    }

    @Test
    void aCellFarOutsideIsNotPassedOver() throws IOException {
        assertRefused(
                "reason.cells",
                workbook(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("any");
                    heads(sheet);
                    sheet.value(1, 16_000, "9");
                    sheet.finish();
                }),
                LEDGER);
    }

    @Test
    void aSheetWithoutHeadsIsNoTable() throws IOException {
        assertRefused(
                "reason.no-head",
                workbook(workbook -> workbook.newWorksheet("a").finish()),
                LEDGER);
    }

    @Test
    void aRowWithMoreCellsThanHeadsIsRefused() throws IOException {
        assertRefused(
                "reason.cells",
                workbook(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("a");
                    heads(sheet);
                    sheet.value(1, 5, "x");
                    sheet.finish();
                }),
                LEDGER);
    }

    @Test
    void otherFilesThatBeginLikeWorkbooksAreRefused() throws IOException {
        assertRefused("reason.not-workbook", new byte[] {'P', 'K', 3, 4, 0, 0}, LEDGER);
        assertRefused("reason.not-workbook", StoredZip.of(Map.of("a.txt", utf8("a"))), LEDGER);
        assertRefused(
                "reason.old-workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}, LEDGER);
    }

    @Test
    void everyCutOfAWorkbookIsRefusedOrRead() throws IOException {
        byte[] bytes = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("a");
            heads(sheet);
            sheet.finish();
        });
        for (int length = 4; length < bytes.length; length += 37) {
            assertRefused("reason.not-workbook", Arrays.copyOf(bytes, length), LEDGER);
        }
    }

    @Test
    void aWorkbookThatUnpacksToMoreThanItMayIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int megabytes = 0; megabytes < 40; megabytes++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        }
        assertRefused("reason.too-large", bytes.toByteArray(), LEDGER);
    }

    @Test
    void otherFilesAreNotReadInto() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8("<Types xmlns='" + packages + "content-types'><Override PartName='/xl/workbook.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override "
                        + "PartName='/xl/sharedStrings.xml' ContentType='application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/><Override "
                        + "PartName='/xl/styles.xml' ContentType='application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>"));
        parts.put(
                "_rels/.rels",
                utf8("<Relationships xmlns='" + packages + "relationships'><Relationship Id='r1' Type='" + office
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns='" + main + "' xmlns:r='" + office
                        + "'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8("<Relationships xmlns='" + packages + "relationships'><Relationship Id='r1' Type='" + office
                        + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='" + office
                        + "/styles' Target='styles.xml'/><Relationship Id='r3' Type='" + office
                        + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>"));
        parts.put("xl/styles.xml", utf8("<styleSheet xmlns='" + main + "'/>"));
        parts.put("xl/sharedStrings.xml", utf8("<sst xmlns='" + main + "'/>"));
        String sheet = "<worksheet xmlns='" + main + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>head"
                + "&x;</t></is></c></row></sheetData></worksheet>";
        parts.put("xl/worksheets/sheet1.xml", utf8(sheet.replace("&x;", "")));
        assertEquals(List.of("head"), table(StoredZip.of(parts), LEDGER).heads());

        parts.put(
                "xl/worksheets/sheet1.xml", utf8("<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + sheet));
        assertRefused("reason.not-workbook", StoredZip.of(parts), LEDGER);
    }
}
