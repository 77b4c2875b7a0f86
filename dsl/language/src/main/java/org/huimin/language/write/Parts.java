package org.huimin.language.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huimin.declaration.DateExpression;
import org.huimin.declaration.Line;
import org.huimin.declaration.Name;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Quantity;
import org.huimin.declaration.RateUnit;
import org.huimin.declaration.Text;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.language.parse.Limits;
import org.huimin.language.parse.WordSyntax;
import org.huimin.model.Deadline;
import org.huimin.model.Figure;
import org.huimin.model.Path;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** Makes texts, names, numbers, units and dates of declarations; what can't be written is reported with its place in the plan. */
final class Parts {
    private static final Unit YEAR = unit("\u5E74");
    private static final Unit QUARTER = unit("\u5B63\u5EA6");
    private static final Unit MONTH = unit("\u6708");
    private static final Unit DAY = unit("\u65E5");

    private final Span nowhere;
    private final Language language;
    private final DiagnosticSink sink;
    private final Map<String, Unit> addedUnits = new LinkedHashMap<>();
    private final Map<String, String> unitWords = new HashMap<>();

    /**
     * @param source the name under which diagnostics speak of the text
     * @param language the language that it is written in
     * @param sink takes what can't be written
     */
    Parts(String source, Language language, DiagnosticSink sink) {
        this.language = language;
        nowhere = Span.startOf(source);
        this.sink = sink;
    }

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    Span span() {
        return nowhere;
    }

    /** A line right below the one before it. */
    Line line() {
        return new Line(nowhere, nowhere, List.of());
    }

    /** A line with a blank line above it. */
    Line lineApart() {
        return new Line(nowhere, nowhere, List.of(""));
    }

    /** Reports that something can't be written. */
    void refuse(String place, String reason) {
        refuse(place, reason, Map.of());
    }

    private void refuse(String place, String reason, Map<String, Argument> arguments) {
        sink.report(Diagnostic.of(HostCode.UNWRITABLE, nowhere)
                .with("place", Argument.whole(place))
                .with("reason", new Argument.Phrase("unwritable." + reason, arguments))
                .build());
    }

    /** Text that stands on a line of its own. */
    Text text(String value, String place) {
        TextProblem.ofText(value).ifPresent(problem -> refuse(place, problem));
        return new Text(value, nowhere);
    }

    /** Text between the bars of a table. */
    Text cell(String value, String place) {
        TextProblem.ofCell(value).ifPresent(problem -> refuse(place, problem));
        return new Text(value, nowhere);
    }

    Name name(String value, String place) {
        TextProblem.ofName(value).ifPresent(problem -> refuse(place, problem));
        return new Name(value, nowhere);
    }

    private void refuse(String place, TextProblem problem) {
        refuse(place, problem.phrase(), problem.arguments());
    }

    List<Name> names(List<String> values, String place) {
        List<Name> names = new ArrayList<>();
        for (String value : values) {
            names.add(name(value, place + "[" + names.size() + "]"));
        }
        return names;
    }

    List<Name> path(Path path, String place) {
        List<Name> names = new ArrayList<>();
        path.references().forEach(reference -> names.add(name(reference, place)));
        names.add(name(path.name(), place));
        return names;
    }

    /** A number with as many digits as one may have; a longer one in 万 or 亿, if that helps. */
    Numeral numeral(BigDecimal number, String place) {
        for (Numeral.Scale scale : Numeral.Scale.values()) {
            Numeral numeral = new Numeral(digits(number.movePointLeft(zeros(scale))), scale, nowhere);
            if (isShort(numeral)) {
                return numeral;
            }
        }
        refuse(place, "too-many-digits", Map.of("limit", new Argument.Literal(Integer.toString(Limits.NUMBER_DIGITS))));
        return new Numeral("0", Numeral.Scale.ONE, nowhere);
    }

    private static int zeros(Numeral.Scale scale) {
        return switch (scale) {
            case ONE -> 0;
            case TEN_THOUSAND -> 4;
            case HUNDRED_MILLION -> 8;
        };
    }

    private static String digits(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isShort(Numeral numeral) {
        return numeral.digits().chars().filter(Character::isDigit).count() <= Limits.NUMBER_DIGITS;
    }

    Numeral numeral(int number) {
        return new Numeral(Integer.toString(number), Numeral.Scale.ONE, nowhere);
    }

    /** The word of a unit; one that is not built in is remembered, to be declared. */
    UnitName unit(Unit unit, String place) {
        if (StandardUnits.standard().unit(unit.name()).filter(unit::equals).isEmpty()
                && addedUnits.putIfAbsent(unit.name(), unit) == null) {
            name(unit.name(), place);
        }
        return new UnitName(unitWords.computeIfAbsent(unit.name(), this::unitWord), nowhere);
    }

    private String unitWord(String name) {
        return WordSyntax.isUnitBehind("5 ", name) ? name : quoted(name);
    }

    /** A unit that would be taken for something else. */
    private String quoted(String name) {
        return language == Language.CHINESE ? "\u201C" + name + "\u201D" : '"' + name + '"';
    }

    List<UnitName> units(List<Unit> units, String place) {
        return units.stream().map(each -> unit(each, place)).toList();
    }

    /** The names of the units that the plan must declare. */
    List<String> addedUnits() {
        return List.copyOf(addedUnits.keySet());
    }

    Quantity quantity(Figure figure, String place) {
        List<UnitName> units = new ArrayList<>();
        units.add(unit(figure.unit(), place));
        figure.per().ifPresent(per -> units.add(unit(per, place)));
        return new Quantity(
                numeral(figure.low(), place), figure.high().map(high -> numeral(high, place)), units, nowhere);
    }

    RateUnit rateUnit(org.huimin.model.RateUnit unit, String place) {
        List<UnitName> per = new ArrayList<>();
        unit.per().ifPresent(counted -> per.add(unit(counted, place)));
        interval(unit.interval()).ifPresent(interval -> per.add(unit(interval, place)));
        boolean once = unit.interval() == org.huimin.model.RateUnit.Interval.ONCE;
        return new RateUnit(unit(unit.money(), place), per, once, nowhere);
    }

    private static Optional<Unit> interval(org.huimin.model.RateUnit.Interval interval) {
        return switch (interval) {
            case ONCE -> Optional.empty();
            case YEAR -> Optional.of(YEAR);
            case QUARTER -> Optional.of(QUARTER);
            case MONTH -> Optional.of(MONTH);
            case DAY -> Optional.of(DAY);
        };
    }

    /** The end of a term, as exactly as it is known; without the year where it is the plan's. */
    DateExpression deadline(Deadline deadline, int planYear) {
        LocalDate date = deadline.date();
        OptionalInt year = date.getYear() == planYear ? OptionalInt.empty() : OptionalInt.of(date.getYear());
        OptionalInt month = OptionalInt.of(date.getMonthValue());
        return switch (deadline.precision()) {
            case YEAR -> new DateExpression(year, OptionalInt.empty(), OptionalInt.empty(), true, nowhere);
            case MONTH -> new DateExpression(year, month, OptionalInt.empty(), true, nowhere);
            case DAY -> new DateExpression(year, month, OptionalInt.of(date.getDayOfMonth()), false, nowhere);
        };
    }

    DateExpression day(LocalDate date) {
        return new DateExpression(
                OptionalInt.of(date.getYear()),
                OptionalInt.of(date.getMonthValue()),
                OptionalInt.of(date.getDayOfMonth()),
                false,
                nowhere);
    }

    /** The month of a day; without the year where it is the plan's. */
    DateExpression month(LocalDate date, int planYear) {
        OptionalInt year = date.getYear() == planYear ? OptionalInt.empty() : OptionalInt.of(date.getYear());
        return new DateExpression(year, OptionalInt.of(date.getMonthValue()), OptionalInt.empty(), false, nowhere);
    }

    /** A day, or the whole of a month or year. */
    DateExpression stretch(LocalDate first, LocalDate last, String place) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean months = first.getDayOfMonth() == 1 && isEndOfMonth(last);
        if (months && YearMonth.from(first).equals(YearMonth.from(last))) {
            return new DateExpression(
                    OptionalInt.of(first.getYear()),
                    OptionalInt.of(first.getMonthValue()),
                    OptionalInt.empty(),
                    false,
                    nowhere);
        }
        boolean year = months && first.getYear() == last.getYear() && first.getMonthValue() == 1;
        if (!year || last.getMonthValue() != 12) {
            refuse(place, "stretch");
        }
        return new DateExpression(
                OptionalInt.of(first.getYear()), OptionalInt.empty(), OptionalInt.empty(), false, nowhere);
    }

    static boolean isEndOfMonth(LocalDate date) {
        return date.equals(YearMonth.from(date).atEndOfMonth());
    }
}
