package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Table;
import org.huimin.declaration.Text;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Nearest;
import org.huimin.vocabulary.Column;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;

/** Reads the rows below a label that opens a table. */
final class TableReader {
    private final CellReader cells;
    private final PartReader parts;
    private final SilenceableSink sink;

    TableReader(CellReader cells, PartReader parts, SilenceableSink sink) {
        this.cells = cells;
        this.parts = parts;
        this.sink = sink;
    }

    /** Passes on what is found in a line up to the first error in it. */
    static final class SilenceableSink implements DiagnosticSink {
        private final DiagnosticSink target;
        private boolean reported;

        SilenceableSink(DiagnosticSink target) {
            this.target = target;
        }

        @Override
        public void report(Diagnostic diagnostic) {
            if (!reported) {
                target.report(diagnostic);
                reported = true;
            }
        }

        void nextLine() {
            reported = false;
        }

        boolean reported() {
            return reported;
        }
    }

    /** The table below a label, unless its head could not be read; what is wrong has been reported. */
    Optional<Table> read(Label label, List<RawRow> rows) {
        long size = rows.stream().mapToLong(row -> row.cells().size()).sum();
        if (size > Limits.TABLE_CELLS) {
            sink.nextLine();
            sink.report(
                    Diagnostic.of(HostCode.TOO_MANY_CELLS, rows.get(0).line().span())
                            .with("limit", Limits.TABLE_CELLS));
            return Optional.empty();
        }
        sink.nextLine();
        RawRow rawHead = rows.get(0);
        if (rawHead.cells().isEmpty()) {
            sink.report(Diagnostic.of(HostCode.TABLE_MISSING, rawHead.line().span())
                    .with("label", label)
                    .with("form", new Argument.Phrase("form." + label.name())));
        }
        List<Cell> headCells = head(label, rawHead);
        if (sink.reported() || headCells.isEmpty()) {
            return Optional.empty();
        }
        List<CellReader.Reading> readings =
                headCells.stream().map(cell -> reading(label, cell)).toList();
        List<Table.Row> read = new ArrayList<>();
        for (RawRow row : rows.subList(1, rows.size())) {
            sink.nextLine();
            if (row.cells().size() != headCells.size()) {
                sink.report(Diagnostic.of(HostCode.WRONG_CELL_COUNT, row.line().span())
                        .with("count", row.cells().size())
                        .with("expected", headCells.size())
                        .suggesting(withBars(row, headCells.size()))
                        .related("table-head-here", rawHead.line().span()));
                continue;
            }
            List<Cell> rowCells = new ArrayList<>();
            for (int column = 0; column < readings.size(); column++) {
                rowCells.add(readings.get(column).read(row.cells().get(column)));
            }
            read.add(new Table.Row(row.line(), rowCells));
        }
        return Optional.of(new Table(new Table.Row(rawHead.line(), headCells), read));
    }

    /** A row whose words, each in a cell of its own, are as many as the head has cells. */
    private List<String> withBars(RawRow row, int expected) {
        List<String> words = new ArrayList<>();
        for (RawRow.RawCell cell : row.cells()) {
            words.addAll(TabSeparated.words(parts.text(cell.start(), cell.end()).value()));
        }
        boolean fits = row.cells().size() < expected && words.size() == expected && !words.contains("");
        return fits ? List.of(TabSeparated.row(words)) : List.of();
    }

    private List<Cell> head(Label label, RawRow row) {
        return switch (label) {
            case DEPARTMENTS ->
                fixedHead(row, List.of(Column.NAME, Column.FULL_NAME, Column.FORMER_NAMES), Column.NAME);
            case ENTITY -> fixedHead(row, List.of(Column.FIELD, Column.TYPE, Column.NOTE), Column.FIELD, Column.TYPE);
            case CASE -> caseHead(row);
            default -> rateHead(row);
        };
    }

    private List<Cell> fixedHead(RawRow row, List<Column> columns, Column... mandatory) {
        List<Cell> head = new ArrayList<>();
        Set<Column> found = EnumSet.noneOf(Column.class);
        for (RawRow.RawCell raw : row.cells()) {
            Text text = parts.text(raw.start(), raw.end());
            Optional<Column> column = Vocabulary.standard().column(text.value()).filter(columns::contains);
            if (column.isEmpty() || !found.add(column.get())) {
                reportUnknownColumn(text, columns);
                return List.of();
            }
            head.add(new Cell.Head(column.get(), text.span()));
        }
        for (Column column : mandatory) {
            if (!found.contains(column)) {
                sink.report(Diagnostic.of(HostCode.COLUMN_MISSING, row.line().span())
                        .with("column", column));
                return List.of();
            }
        }
        return head;
    }

    private void reportUnknownColumn(Text text, List<Column> columns) {
        Vocabulary vocabulary = Vocabulary.standard();
        List<String> words = new ArrayList<>();
        for (Language language : Language.values()) {
            columns.forEach(column -> words.addAll(vocabulary.forms(column, language)));
        }
        List<Argument> legal = columns.stream()
                .<Argument>map((Keyword column) -> new Argument.Term(column))
                .toList();
        sink.report(Diagnostic.of(HostCode.UNKNOWN_COLUMN, text.span())
                .with("column", text.value())
                .with("columns", new Argument.Several(legal))
                .suggesting(Nearest.to(text.value(), words)));
    }

    private List<Cell> rateHead(RawRow row) {
        List<Cell> head = new ArrayList<>();
        int last = row.cells().size() - 1;
        for (int column = 0; column <= last; column++) {
            RawRow.RawCell raw = row.cells().get(column);
            head.add(column == last ? cells.rate(raw) : cells.input(raw));
        }
        return head;
    }

    private List<Cell> caseHead(RawRow row) {
        List<Cell> head = new ArrayList<>();
        for (RawRow.RawCell raw : row.cells()) {
            Text text = parts.text(raw.start(), raw.end());
            Optional<Column> column = Vocabulary.standard().column(text.value());
            if (column.equals(Optional.of(Column.CASE))) {
                head.add(new Cell.Head(Column.CASE, text.span()));
            } else {
                head.add(startsWithMeasure(raw.tokens()) ? cells.expected(raw) : cells.input(raw));
            }
        }
        return head;
    }

    /** Whether a head speaks of a measure: 第9条, {@code measure 9}; a field may be called measure. */
    private static boolean startsWithMeasure(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        int first = tokens.get(0).getType();
        boolean english = first == PlanLexer.MEASURE_WORD
                && tokens.size() > 1
                && tokens.get(1).getType() == PlanLexer.NUMBER;
        return english || first == PlanLexer.MEASURE_REFERENCE;
    }

    private CellReader.Reading reading(Label label, Cell head) {
        if (head instanceof Cell.Head fixed) {
            return switch (fixed.column()) {
                case NAME, FIELD -> cells::name;
                case FORMER_NAMES -> cells::optionalNames;
                case TYPE -> cells::type;
                case FULL_NAME, NOTE, CASE -> cells::text;
            };
        }
        if (head instanceof Cell.Input) {
            return label == Label.CASE ? cells::optionalFact : cells::patterns;
        }
        return label == Label.CASE ? cells::optionalDue : cells::due;
    }
}
