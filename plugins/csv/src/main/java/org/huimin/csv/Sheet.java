package org.huimin.csv;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huimin.plugin.Words;

/**
 * One table, after RFC 4180, in UTF-8 with the mark by which spreadsheet programs know it. No cell is taken for a formula: one
 * that would be begins with an apostrophe.
 */
final class Sheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Words words;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Columns of a table, by the keys of their heads.
     */
    interface Columns {
        /** The key of the head of this column. */
        String name();
    }

    Sheet(Words words, Columns... columns) {
        this.words = requireNonNull(words, "words is null");
        List<String> heads = new ArrayList<>();
        for (Columns column : columns) {
            heads.add(
                    words.of("column." + column.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        rows.add(heads);
    }

    /** Adds a row of cells. */
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    String joined(List<String> names) {
        return String.join(words.of("separator"), names);
    }

    void write(OutputStream stream) throws IOException {
        try (Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(Sheet::plain).toList());
            }
            csv.flush();
        }
    }

    private static String plain(String cell) {
        boolean formula = cell.length() > 1 && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
