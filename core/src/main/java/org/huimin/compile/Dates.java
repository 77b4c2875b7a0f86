package org.huimin.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.huimin.declaration.DateExpression;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Deadline;
import org.huimin.model.Deadline.Precision;
import org.huimin.source.SourceLines;

/** Turns dates as they are written into days. A date without a year is one of the plan's year. */
final class Dates {
    private final OptionalInt planYear;
    private final SourceLines lines;
    private final DiagnosticSink sink;

    Dates(OptionalInt planYear, SourceLines lines, DiagnosticSink sink) {
        this.planYear = planYear;
        this.lines = lines;
        this.sink = sink;
    }

    /** The last day of what a date means; one that does not exist is reported. */
    Optional<Deadline> last(DateExpression date) {
        return day(date, true).map(day -> new Deadline(day, precision(date)));
    }

    /** The first day of what a date means; one that does not exist is reported. */
    Optional<LocalDate> first(DateExpression date) {
        return day(date, date.end());
    }

    private static Precision precision(DateExpression date) {
        if (date.day().isPresent()) {
            return Precision.DAY;
        }
        return date.month().isPresent() ? Precision.MONTH : Precision.YEAR;
    }

    private Optional<LocalDate> day(DateExpression date, boolean last) {
        if (date.year().isEmpty() && planYear.isEmpty()) {
            return Optional.empty();
        }
        int year = date.year().orElseGet(planYear::getAsInt);
        int month = date.month().orElse(last ? Month.DECEMBER.getValue() : Month.JANUARY.getValue());
        try {
            YearMonth whole = YearMonth.of(year, month);
            int day = date.day().orElse(last ? whole.lengthOfMonth() : 1);
            return Optional.of(whole.atDay(day));
        } catch (DateTimeException exception) {
            sink.report(Diagnostic.of(HostCode.DATE_IMPOSSIBLE, date.span()).with("date", lines.cut(date.span())));
            return Optional.empty();
        }
    }
}
