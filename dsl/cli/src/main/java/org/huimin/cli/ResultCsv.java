package org.huimin.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/** Writes a result as comma-separated values after RFC 4180, with an empty line between two tables. */
final class ResultCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private ResultCsv() {}

    static String write(Result result) {
        return result.tables().stream().map(ResultCsv::table).collect(Collectors.joining("\r\n"));
    }

    private static String table(ResultTable table) {
        StringBuilder text = new StringBuilder();
        text.append(row(table.columns().stream()
                .map(ResultColumn::name)
                .map(ResultCsv::words)
                .toList()));
        for (List<ResultValue> values : table.rows()) {
            text.append(row(values.stream().map(ResultCsv::cell).toList()));
        }
        return text.toString();
    }

    private static String row(List<String> cells) {
        return String.join(",", cells) + "\r\n";
    }

    private static String cell(ResultValue value) {
        String plain = ResultPlain.write(value);
        return value instanceof ResultValue.Text ? words(plain) : plain;
    }

    /** Words, quoted where they must be; those that a spreadsheet would take for a formula get an apostrophe. */
    private static String words(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(character -> "\",\r\n".indexOf(character) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
