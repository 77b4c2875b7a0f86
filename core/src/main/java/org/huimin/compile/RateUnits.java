package org.huimin.compile;

import java.util.List;
import java.util.Optional;
import org.huimin.declaration.RateUnit;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.RateUnit.Interval;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Makes the units of rates: money, what is counted, and how often. */
final class RateUnits {
    private final Library library;
    private final DiagnosticSink sink;

    RateUnits(Library library, DiagnosticSink sink) {
        this.library = library;
        this.sink = sink;
    }

    /** The unit that a declaration means; what is wrong with it is reported. */
    Optional<org.huimin.model.RateUnit> read(RateUnit declared) {
        Optional<Unit> money = library.resolveUnit(declared.money());
        if (money.isPresent() && money.get().dimension() != Unit.Dimension.MONEY) {
            sink.report(Diagnostic.of(HostCode.MONEY_EXPECTED, declared.money().span())
                    .with("unit", declared.money().text()));
            return Optional.empty();
        }
        Optional<Unit> counted = Optional.empty();
        Optional<Interval> interval = declared.once() ? Optional.of(Interval.ONCE) : Optional.empty();
        boolean known = money.isPresent();
        for (UnitName name : declared.per()) {
            Optional<Unit> unit = library.resolveUnit(name);
            known &= unit.isPresent();
            Optional<Interval> period = unit.flatMap(RateUnits::interval);
            boolean twice = unit.isPresent() && (period.isPresent() ? interval.isPresent() : counted.isPresent());
            if (twice || (unit.isPresent() && unit.get().dimension() == Unit.Dimension.MONEY)) {
                return unclear(declared.span());
            }
            if (period.isPresent()) {
                interval = period;
            } else {
                counted = unit;
            }
        }
        if (!known) {
            return Optional.empty();
        }
        if (interval.isEmpty()) {
            reportNoInterval(declared);
            return Optional.empty();
        }
        return Optional.of(new org.huimin.model.RateUnit(money.orElseThrow(), counted, interval.get()));
    }

    private Optional<org.huimin.model.RateUnit> unclear(Span span) {
        sink.report(Diagnostic.of(HostCode.RATE_UNIT_UNCLEAR, span).with("written", library.written(span)));
        return Optional.empty();
    }

    private static Optional<Interval> interval(Unit unit) {
        if (unit.dimension() != Unit.Dimension.TIME) {
            return Optional.empty();
        }
        return switch (unit.name()) {
            case "年" -> Optional.of(Interval.YEAR);
            case "季度" -> Optional.of(Interval.QUARTER);
            case "月" -> Optional.of(Interval.MONTH);
            case "日" -> Optional.of(Interval.DAY);
            default -> Optional.empty();
        };
    }

    private void reportNoInterval(RateUnit declared) {
        String written = library.written(declared.span());
        boolean english = written.codePoints().allMatch(letter -> letter < 0x80);
        Language language = english ? Language.ENGLISH : Language.CHINESE;
        String once = Vocabulary.standard().write(Word.ONCE, language);
        sink.report(Diagnostic.of(HostCode.RATE_INTERVAL_MISSING, declared.span())
                .suggesting(List.of(written + (english ? "/year" : "/年"), written + " " + once)));
    }
}
