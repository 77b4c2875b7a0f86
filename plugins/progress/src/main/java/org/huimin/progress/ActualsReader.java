package org.huimin.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.Nearest;
import org.huimin.model.Measure;
import org.huimin.plugin.DataTable;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads a table of actuals, and says of each row that it can't take what is to be written instead. */
final class ActualsReader {
    private static final int MOST_MEASURES = 3;

    private final PlannedTargets targets;
    private final int year;
    private final DataTable table;
    private final DiagnosticSink sink;
    private final Map<Column, OptionalInt> columns = new EnumMap<>(Column.class);
    private final Actuals actuals = new Actuals();

    ActualsReader(PlannedTargets targets, int year, DataTable table, DiagnosticSink sink) {
        this.targets = targets;
        this.year = year;
        this.table = table;
        this.sink = sink;
        for (Column column : Column.values()) {
            columns.put(column, table.column(column.heads()));
        }
    }

    Actuals read() {
        if (hasColumns()) {
            table.rows().forEach(this::read);
            targets.all().stream().filter(PlannedTarget::addsUp).forEach(this::warnOfFalls);
        }
        return actuals;
    }

    private boolean hasColumns() {
        List<Column> missing = Arrays.stream(Column.values())
                .filter(column -> column.isNeeded() && column(column).isEmpty())
                .toList();
        for (Column column : missing) {
            sink.report(Diagnostic.of(ProgressCode.COLUMN_MISSING, table.place())
                    .with("column", column.shown())
                    .with("heads", literals(table.heads()))
                    .build());
        }
        List<String> unknown = table.headsBeside(Column.allHeads());
        List<String> known = Column.allHeads().stream().flatMap(List::stream).collect(Collectors.toList());
        for (String head : unknown) {
            sink.report(Diagnostic.of(ProgressCode.COLUMN_UNKNOWN, table.place())
                    .with("head", head)
                    .suggesting(Nearest.to(head, known))
                    .build());
        }
        return missing.isEmpty() && unknown.isEmpty();
    }

    private static Argument literals(List<String> words) {
        return new Argument.Several(
                words.stream().<Argument>map(Argument.Literal::new).toList());
    }

    /** Reads a row. Where no actual is given, nothing is reported yet: people are given tables with all targets to fill in. */
    private void read(DataTable.Row row) {
        if (cell(row, Column.ACTUAL).isEmpty()) {
            return;
        }
        List<Column> empty = Arrays.stream(Column.values())
                .filter(column -> column.isNeeded() && cell(row, column).isEmpty())
                .toList();
        for (Column column : empty) {
            sink.report(at(row, ProgressCode.CELL_EMPTY)
                    .with("column", column.shown())
                    .build());
        }
        if (empty.isEmpty()) {
            // Each part is read, so that a row says all that is wrong with it at once.
            Optional<LocalDate> day = day(row);
            Optional<WrittenFigure> figure = figure(row);
            Optional<PlannedTarget> target = target(row, figure);
            if (day.isPresent() && figure.isPresent() && target.isPresent()) {
                actual(row, figure.get(), target.get())
                        .ifPresent(actual -> add(row, target.get(), new Reported(day.get(), actual, row.line())));
            }
        }
    }

    private OptionalInt column(Column column) {
        return columns.getOrDefault(column, OptionalInt.empty());
    }

    private String cell(DataTable.Row row, Column column) {
        return row.cell(column(column));
    }

    private Diagnostic.Builder at(DataTable.Row row, ProgressCode code) {
        Span place = table.place(row);
        return Diagnostic.of(code, place);
    }

    private Optional<LocalDate> day(DataTable.Row row) {
        String cell = cell(row, Column.DATE);
        Optional<LocalDate> day = WrittenDay.read(cell, year);
        if (day.isEmpty()) {
            sink.report(at(row, ProgressCode.DATE_UNREADABLE)
                    .with("date", cell)
                    .with("year", year)
                    .build());
        } else if (day.get().getYear() != year) {
            sink.report(at(row, ProgressCode.DATE_OUTSIDE_YEAR)
                    .with("date", cell)
                    .with("year", year)
                    .build());
            return Optional.empty();
        }
        return day;
    }

    private Optional<WrittenFigure> figure(DataTable.Row row) {
        String cell = cell(row, Column.ACTUAL);
        Optional<WrittenFigure> figure = WrittenFigure.read(cell);
        if (figure.isEmpty()) {
            sink.report(at(row, ProgressCode.NO_NUMBER).with("actual", cell).build());
        }
        return figure;
    }

    private Optional<PlannedTarget> target(DataTable.Row row, Optional<WrittenFigure> figure) {
        String cell = cell(row, Column.TARGET);
        Optional<Measure> measure = targets.measure(cell(row, Column.MEASURE));
        if (measure.isEmpty()) {
            List<String> elsewhere = measuresWith(cell);
            sink.report(at(row, ProgressCode.MEASURE_UNKNOWN)
                    .with("measure", cell(row, Column.MEASURE))
                    .with("hint", elsewhere.isEmpty() ? new Argument.Phrase("write-measure") : belongsTo(elsewhere))
                    .suggesting(elsewhere)
                    .build());
            return Optional.empty();
        }
        List<PlannedTarget> named = targets.of(measure.get()).stream()
                .filter(target -> Folded.name(target.target().name()).equals(Folded.name(cell)))
                .toList();
        if (named.isEmpty()) {
            sink.report(unknownTarget(row, measure.get()));
            return Optional.empty();
        }
        List<PlannedTarget> fitting = named.size() == 1
                ? named
                : named.stream()
                        .filter(target -> figure.isPresent() && saysUnitOf(row, figure.get(), target))
                        .toList();
        if (fitting.size() != 1) {
            sink.report(at(row, ProgressCode.TARGET_AMBIGUOUS)
                    .with("measure", measure.get().number())
                    .with("target", cell)
                    .build());
            return Optional.empty();
        }
        return Optional.of(fitting.get(0));
    }

    /** The numbers of measures that have a target of a name: a few of them say enough. */
    private List<String> measuresWith(String target) {
        return targets.measuresWith(target).stream()
                .limit(MOST_MEASURES)
                .map(number -> Integer.toString(number))
                .toList();
    }

    private static Argument belongsTo(List<String> measures) {
        return new Argument.Phrase("measure-of-target", Map.of("measures", literals(measures)));
    }

    private Diagnostic unknownTarget(DataTable.Row row, Measure measure) {
        String cell = cell(row, Column.TARGET);
        List<String> names = targets.of(measure).stream()
                .map(target -> target.target().name())
                .distinct()
                .toList();
        List<String> near = Nearest.to(cell, names);
        List<String> elsewhere = measuresWith(cell);
        String phrase = names.isEmpty() ? "measure-has-none" : "measure-has";
        Argument has = elsewhere.isEmpty()
                ? new Argument.Phrase(phrase, Map.of("targets", literals(names)))
                : belongsTo(elsewhere);
        return at(row, ProgressCode.TARGET_UNKNOWN)
                .with("measure", measure.number())
                .with("target", cell)
                .with("has", has)
                .suggesting(near)
                .build();
    }

    /** Whether the row says a unit, and it is that of a target: by this alone two targets of one name differ. */
    private boolean saysUnitOf(DataTable.Row row, WrittenFigure figure, PlannedTarget target) {
        String unit = cell(row, Column.UNIT);
        boolean says = !unit.isEmpty() || !figure.unit().word().isEmpty();
        return says && converted(unit, figure, target).isPresent();
    }

    /** The actual in the unit of its target. */
    private Optional<BigDecimal> actual(DataTable.Row row, WrittenFigure figure, PlannedTarget target) {
        String unit = cell(row, Column.UNIT);
        Optional<BigDecimal> converted = converted(unit, figure, target);
        if (converted.isEmpty()) {
            sink.report(at(row, ProgressCode.UNIT_DISAGREES)
                    .with("actual", cell(row, Column.ACTUAL) + (unit.isEmpty() ? "" : " " + unit))
                    .with("target", target.target().name())
                    .with(
                            "unit",
                            new Argument.Measure(
                                    List.of(target.figure().unit()),
                                    target.figure().per().map(List::of).orElse(List.of())))
                    .build());
            return Optional.empty();
        }
        BigDecimal actual = plain(converted.get());
        boolean whole = !target.isOfWholeThings() || actual.scale() <= 0;
        boolean positive = (!target.isOfWholeThings() && !target.addsUp()) || actual.signum() >= 0;
        if (!whole || !positive) {
            sink.report(at(row, ProgressCode.NO_NUMBER)
                    .with("actual", cell(row, Column.ACTUAL))
                    .build());
            return Optional.empty();
        }
        return Optional.of(actual);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The figure of a cell, with the unit of the cell, or else that of the column; where both say one, both must fit. */
    private static Optional<BigDecimal> converted(String unit, WrittenFigure figure, PlannedTarget target) {
        if (unit.isEmpty()) {
            return figure.unit().convert(figure.number(), target.figure());
        }
        WrittenUnit column = WrittenUnit.read(unit);
        if (figure.unit().word().isEmpty()) {
            return column.convert(figure.number().multiply(figure.unit().times()), target.figure());
        }
        // 5,400人 in a row of 人: the unit is said twice, and counts once.
        Optional<BigDecimal> own = figure.unit().convert(figure.number(), target.figure());
        Optional<BigDecimal> other = column.convert(figure.number(), target.figure());
        return own.filter(number -> other.isPresent()
                && (number.compareTo(other.get()) == 0 || column.times().compareTo(BigDecimal.ONE) == 0));
    }

    private void add(DataTable.Row row, PlannedTarget target, Reported reported) {
        actuals.add(target, reported)
                .ifPresent(before -> sink.report(at(row, ProgressCode.REPORTED_TWICE)
                        .with("target", target.target().name())
                        .with("date", reported.day().toString())
                        .with("line", before.line())
                        .build()));
    }

    private void warnOfFalls(PlannedTarget target) {
        @Nullable Reported before = null;
        for (Reported reported : actuals.of(target)) {
            if (before != null && reported.actual().compareTo(before.actual()) < 0) {
                sink.report(Diagnostic.of(
                                ProgressCode.ACTUAL_FALLS, table.place(new DataTable.Row(reported.line(), List.of())))
                        .with("target", target.target().name())
                        .with("date", before.day().toString())
                        .with("before", before.actual().toPlainString())
                        .with("now", reported.actual().toPlainString())
                        .build());
            }
            before = reported;
        }
    }
}
