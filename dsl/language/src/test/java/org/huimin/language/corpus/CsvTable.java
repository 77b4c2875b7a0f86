package org.huimin.language.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of comma-separated values without quoting, by the names in the head. */
final class CsvTable {
    private final List<Map<String, String>> rows;

    private CsvTable(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    /** Reads a text; a row with more or fewer fields than the head, or with a quote, is refused. */
    static CsvTable parse(String text) {
        List<String> lines = text.lines().toList();
        List<String> head = fields(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            if (fields.size() != head.size() || line.indexOf('"') >= 0) {
                throw new IllegalArgumentException("not a row of " + head + ": " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int index = 0; index < fields.size(); index++) {
                row.put(head.get(index), fields.get(index));
            }
            rows.add(row);
        }
        return new CsvTable(rows);
    }

    private static List<String> fields(String line) {
        return List.of(line.split(",", -1));
    }

    Stream<Map<String, String>> rows() {
        return rows.stream();
    }
}
