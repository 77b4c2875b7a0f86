package org.huimin.xlsx;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Plan;
import org.huimin.output.StoredZip;
import org.huimin.output.XmlCharacters;
import org.huimin.plugin.Words;
import org.huimin.source.Span;

/**
 * Writes sheets as a file: heads that stay, filters, widths by what the cells hold, and a set-up for printing on A4. A cell is what
 * it says: texts are never formulas, and numbers that Excel could not hold exactly are texts.
 */
final class WorkbookFile {
    /** The most that a cell of Excel holds. */
    private static final int LONGEST = 32_767;

    /** The most digits that a number of Excel keeps. */
    private static final int DIGITS = 15;

    private static final int TITLE = 60;
    /** What stands for the name of the sheet above printed pages. */
    private static final String SHEET = " \u00B7 &A";

    private static final String DAY = "yyyy-mm-dd";

    /** In points. */
    private static final double LINE_HEIGHT = 15;

    private static final double HEAD_HEIGHT = 24;
    private static final double PADDING = 4;
    private static final String HEAD_COLOUR = "DCE6F1";
    private static final String FILL_IN_COLOUR = "FFF9DB";
    private static final String LINE_COLOUR = "A6A6A6";
    /** What Excel would take for the number of a letter. */
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern WRITTEN_AT = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private final Plan plan;
    private final Words words;
    private final DiagnosticSink sink;

    WorkbookFile(Plan plan, Words words, DiagnosticSink sink) {
        this.plan = requireNonNull(plan, "plan is null");
        this.words = requireNonNull(words, "words is null");
        this.sink = requireNonNull(sink, "sink is null");
    }

    byte[] write(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Huimin", "1.0")) {
            workbook.setGlobalDefaultFont(words.of("font"), 11);
            workbook.properties().setTitle(XmlCharacters.sound(plan.title()));
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
        return StoredZip.of(entries(bytes.toByteArray()));
    }

    /** The entries of a workbook. It can't be read as a stream, since the sizes of its entries stand at its end alone. */
    private static Map<String, byte[]> entries(byte[] workbook) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    contents.put(entry.getName(), withoutTimes(entry.getName(), stream.readAllBytes()));
                }
            }
        }
        return contents;
    }

    /** The same plan gives the same file whenever it is written. */
    private static byte[] withoutTimes(String name, byte[] content) {
        if (!name.equals("docProps/core.xml")) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return WRITTEN_AT.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private void write(Worksheet worksheet, Sheet sheet) throws IOException {
        setUp(worksheet, sheet);
        ColumnWidths widths = ColumnWidths.of(sheet);
        for (int column = 0; column < widths.columns(); column++) {
            worksheet.width(column, widths.of(column));
        }
        int row = 0;
        for (Sheet.Table table : sheet.tables()) {
            if (!sheet.isList()) {
                worksheet.value(row, 0, sound(table.title(), sheet.name(), row));
                worksheet.style(row, 0).bold().set();
                row++;
            }
            row = write(worksheet, sheet, table, row, widths) + (sheet.isList() ? 0 : 1);
        }
        for (String note : sheet.notes()) {
            worksheet.value(row, 0, sound(note, sheet.name(), row));
            row++;
        }
        worksheet.finish();
    }

    private void setUp(Worksheet worksheet, Sheet sheet) {
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.setFitToPage(true);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.header(headline() + SHEET, Position.CENTER);
        worksheet.footer(words.of("footer"), Position.CENTER);
        if (sheet.isList()) {
            Sheet.Table table = sheet.tables().get(0);
            worksheet.freezePane(0, 1);
            worksheet.repeatRows(0);
            worksheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        }
    }

    /** The title above printed pages, where an ampersand would begin a code, and where few letters fit. */
    private String headline() {
        String title = XmlCharacters.sound(plan.title()).replace('\n', ' ');
        int length = title.codePointCount(0, title.length());
        String shown = length <= TITLE ? title : title.substring(0, title.offsetByCodePoints(0, TITLE)) + "\u2026";
        return shown.replace("&", "&&");
    }

    /** Writes head and rows, and gives the row behind them. */
    private int write(Worksheet worksheet, Sheet sheet, Sheet.Table table, int first, ColumnWidths widths) {
        int row = first;
        for (int column = 0; column < table.columns().size(); column++) {
            String head = table.columns().get(column).head();
            worksheet.value(row, column, sound(head, sheet.name(), row));
        }
        worksheet.rowHeight(row, HEAD_HEIGHT);
        worksheet
                .range(row, 0, row, table.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEAD_COLOUR)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE_COLOUR)
                .set();
        for (List<Cell> cells : table.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                write(
                        worksheet,
                        sheet,
                        row,
                        column,
                        cells.get(column),
                        table.columns().get(column).fillIn());
            }
            worksheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, widths.lines(cells) * LINE_HEIGHT + PADDING));
        }
        return row + 1;
    }

    private void write(Worksheet worksheet, Sheet sheet, int row, int column, Cell cell, Sheet.FillIn fillIn) {
        var style = worksheet
                .style(row, column)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE_COLOUR);
        if (fillIn != Sheet.FillIn.NOTHING) {
            style.fillColor(FILL_IN_COLOUR);
        }
        if (fillIn == Sheet.FillIn.DAYS) {
            style.format(DAY);
        }
        if (cell instanceof Cell.Text text && !text.text().isEmpty()) {
            worksheet.value(row, column, sound(text.text(), sheet.name(), row));
        } else if (cell instanceof Cell.Amount number) {
            if (number.number().stripTrailingZeros().precision() > DIGITS) {
                worksheet.value(row, column, number.number().toPlainString());
            } else {
                worksheet.value(row, column, number.number());
                style.format(format(number));
                style.horizontalAlignment(number.money() ? "right" : "center");
            }
        } else if (cell instanceof Cell.Share share) {
            worksheet.value(row, column, share.part());
            style.format("0.00%");
        } else if (cell instanceof Cell.Day day) {
            worksheet.value(row, column, day.day());
            style.format(DAY).horizontalAlignment("center");
        }
        style.set();
    }

    private static String format(Cell.Amount number) {
        if (number.money()) {
            return "#,##0.00";
        }
        int decimals = Math.max(0, number.number().stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** A text as a cell can hold it. */
    private String sound(String text, String sheet, int row) {
        String sound = ESCAPED.matcher(XmlCharacters.sound(text)).replaceAll("_x005F_");
        if (sound.length() <= LONGEST) {
            return sound;
        }
        sink.report(Diagnostic.of(XlsxCode.TEXT_CUT, Span.startOf(sheet))
                .with("sheet", sheet)
                .with("row", row + 1)
                .with("most", LONGEST)
                .build());
        int end = LONGEST - 1;
        return sound.substring(0, Character.isHighSurrogate(sound.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }
}
