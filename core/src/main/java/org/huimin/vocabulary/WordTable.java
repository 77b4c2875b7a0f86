package org.huimin.vocabulary;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables of words beside this class. */
final class WordTable {
    private WordTable() {}

    static List<List<String>> read(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(WordTable.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            List<List<String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return rows;
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read the table of words " + resource, exception);
        }
    }

    /** The words of one cell, separated by bars; none where the cell is empty or missing. */
    static List<String> words(List<String> row, int column) {
        if (column >= row.size() || row.get(column).isEmpty()) {
            return List.of();
        }
        return List.of(row.get(column).split("\\|", -1));
    }
}
