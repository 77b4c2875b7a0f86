package org.huimin.xlsx;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a sheet are, in letters of half width: as wide as their longest line, within bounds. Programs do not fit
 * the rows of a file to wrapped text by themselves, so this also says how many lines a row takes.
 */
final class ColumnWidths {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 52;
    private static final int PADDING = 2;
    private static final int FULL_WIDTH = 0x2E80;

    private final int[] longest;

    private ColumnWidths(int columns) {
        longest = new int[columns];
    }

    static ColumnWidths of(Sheet sheet) {
        ColumnWidths widths = new ColumnWidths(sheet.tables().stream()
                .mapToInt(table -> table.columns().size())
                .max()
                .orElse(0));
        for (Sheet.Table table : sheet.tables()) {
            for (int column = 0; column < table.columns().size(); column++) {
                widths.widen(column, table.columns().get(column).head());
            }
            for (List<Cell> row : table.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    widths.widen(column, shown(row.get(column)));
                }
            }
        }
        return widths;
    }

    private void widen(int column, String text) {
        int line = text.lines().mapToInt(ColumnWidths::width).max().orElse(0);
        longest[column] = Math.max(longest[column], line);
    }

    int columns() {
        return longest.length;
    }

    int of(int column) {
        return Math.max(NARROWEST, Math.min(WIDEST, longest[column])) + PADDING;
    }

    /** How many lines the cells of a row take at most; at least one. */
    int lines(List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .map(column -> lines(shown(cells.get(column)), of(column) - PADDING))
                .max()
                .orElse(1);
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (width(line) + width - 1) / width))
                .sum();
    }

    /** A cell as it is seen; numbers with what is put between their digits. */
    private static String shown(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Amount amount) {
            int digits = amount.number().precision();
            return "0".repeat(digits + digits / 3 + (amount.money() ? 3 : 0));
        }
        return "0000-00-00";
    }

    private static int width(String line) {
        return line.codePoints().map(letter -> letter < FULL_WIDTH ? 1 : 2).sum();
    }
}
