package org.huimin.language.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.huimin.diagnostics.Argument;
import org.huimin.host.TableLoader.Loading;

/**
 * A workbook of Excel, of which one sheet is read as a table. Cells are what they hold, not how they are shown: numbers without
 * commas, to the fifteen digits that Excel keeps, days as in 2016-06-30. Formulas count as what they came to.
 */
final class Workbook {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What is packed in a file may be so many times longer than the file may be. */
    private static final int PACKED = 8;

    private static final int BLOCK = 1 << 16;
    private static final int MOST_COLUMNS = 1_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final MathContext DIGITS = new MathContext(15);

    private final byte[] bytes;
    private final long limit;

    /**
     * A workbook.
     *
     * @param bytes the file
     * @param limit how many bytes a file may have
     */
    Workbook(byte[] bytes, long limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    /** Whether bytes begin as workbooks do. */
    static boolean isOne(byte[] bytes) {
        return begins(bytes, ZIP) || begins(bytes, OLD);
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /**
     * Reads the sheet of the first of some names that there is, though it be hidden, or the only one that is shown.
     *
     * @param name the file's name, as people are shown it
     * @param wanted what the sheet may be called
     */
    Loading read(String name, List<String> wanted) {
        if (begins(bytes, OLD)) {
            return refused("reason.old-workbook", Map.of());
        }
        try {
            if (isTooLong()) {
                return refused("reason.too-large", Map.of("limit", new Argument.Literal(Long.toString(limit >> 20))));
            }
            return readSound(name, wanted);
        } catch (IOException | RuntimeException exception) {
            // The library has exceptions of many kinds for files that are no workbooks, or are made to do harm.
            return refused("reason.not-workbook", Map.of());
        }
    }

    private static Loading refused(String reason, Map<String, Argument> arguments) {
        return new Loading.Refused(new Argument.Phrase(reason, arguments));
    }

    /** Whether what is packed in the file is longer than it may be; what the file says of that is not believed. */
    private boolean isTooLong() throws IOException {
        long left = limit * PACKED;
        byte[] block = new byte[BLOCK];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    int read = stream.read(block);
                    while (read >= 0 && left >= 0) {
                        left -= read;
                        read = stream.read(block);
                    }
                }
            }
        }
        return left < 0;
    }

    private Loading readSound(String name, List<String> wanted) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<Sheet> shown = sheets.stream()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            Optional<Sheet> sheet = wanted.stream()
                    .flatMap(called ->
                            sheets.stream().filter(one -> folded(called).equals(folded(one.getName()))))
                    .findFirst()
                    .or(() -> shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty());
            return sheet.isPresent() ? table(name, sheet.get()) : noSheet(sheets, wanted);
        }
    }

    private static String folded(String sheet) {
        return sheet.strip().toLowerCase(Locale.ROOT);
    }

    private static Loading noSheet(List<Sheet> sheets, List<String> wanted) {
        Argument names = literals(sheets.stream().map(Sheet::getName).toList());
        return wanted.isEmpty()
                ? refused("reason.no-such-sheet", Map.of("sheets", names))
                : refused("reason.no-sheet", Map.of("sheets", names, "wanted", new Argument.Literal(wanted.get(0))));
    }

    private static Argument literals(List<String> words) {
        return new Argument.Several(
                words.stream().<Argument>map(Argument.Literal::new).toList());
    }

    private static Loading table(String name, Sheet sheet) throws IOException {
        TableRows table = new TableRows(name);
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> table.add(row.getRowNum(), cells(row)));
        }
        return table.finish();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = cell == null ? "" : text(cell);
            if (!text.isEmpty()) {
                // What stands far outside is not passed over: the row then has more cells than there are heads.
                int column = Math.min(cell.getColumnIndex(), MOST_COLUMNS);
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(text);
            }
        }
        return cells;
    }

    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDay(cell) ? day(cell.asDate()) : number(cell, number);
        }
        if (cell.getType() == CellType.FORMULA && value == null) {
            // What it comes to was never saved: a reader is to say so, not to pass it over.
            return "=" + cell.getFormula();
        }
        return cell.getType() == CellType.EMPTY ? "" : unescaped(cell.getText());
    }

    /** Excel writes letters that XML can't carry, and line ends, by their numbers: _x000D_. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(String.valueOf(match.group(1)), 16))));
    }

    /** A number; one that is shown in per cent, as people see it: 96% where the cell holds 0.96. */
    private static String number(Cell cell, BigDecimal number) {
        return codes(cell).contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    /** Whether a number is shown as a day: its format has years or days. */
    private static boolean isDay(Cell cell) {
        String codes = codes(cell);
        return codes.contains("yy") || codes.contains("d");
    }

    /** The format of a number without words and conditions. */
    private static String codes(Cell cell) {
        String format = cell.getDataFormatString();
        boolean formatted = format != null && cell.getType() == CellType.NUMBER;
        return formatted ? format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "").toLowerCase(Locale.ROOT) : "";
    }

    private static String day(LocalDateTime moment) {
        return moment.toLocalDate().toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal kept = number.round(DIGITS).stripTrailingZeros();
        return (kept.scale() < 0 ? kept.setScale(0) : kept).toPlainString();
    }
}
