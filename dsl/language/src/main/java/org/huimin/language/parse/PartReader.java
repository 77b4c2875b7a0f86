package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.huimin.declaration.DateExpression;
import org.huimin.declaration.MeasureReference;
import org.huimin.declaration.Name;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Quantity;
import org.huimin.declaration.Text;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.huimin.vocabulary.Blanks;
import org.huimin.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads names, numbers, units and dates out of the grammar's contexts. */
final class PartReader {
    private final SourceText source;
    private final CodePoints codePoints;
    private final DiagnosticSink sink;

    PartReader(SourceText source, CodePoints codePoints, DiagnosticSink sink) {
        this.source = source;
        this.codePoints = codePoints;
        this.sink = sink;
    }

    Span span(Token token) {
        return source.span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    Span span(Token first, Token last) {
        return source.span(first.getStartIndex(), Math.max(first.getStartIndex(), last.getStopIndex() + 1));
    }

    Span span(ParserRuleContext context) {
        return span(context.getStart(), context.getStop());
    }

    /** The text of a stretch of the source, as it was written. */
    String written(int start, int end) {
        return codePoints.text(start, end);
    }

    String written(ParserRuleContext context) {
        return written(context.getStart().getStartIndex(), context.getStop().getStopIndex() + 1);
    }

    /** A text without the blanks at its ends; empty, at the given place, where there is none. */
    Text text(@Nullable TerminalNode node, int placeIfMissing) {
        if (node == null) {
            return new Text("", source.span(placeIfMissing, placeIfMissing));
        }
        return text(node.getSymbol().getStartIndex(), node.getSymbol().getStopIndex() + 1);
    }

    /** The text of a stretch of the source without the blanks at its ends. */
    Text text(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Blanks.isBlank(codePoints.at(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(codePoints.at(to - 1))) {
            to--;
        }
        return new Text(written(from, to), source.span(from, to));
    }

    Name name(ParserRuleContext context) {
        Name name = new Name(written(context), span(context));
        Imitations.check(name, sink);
        return name;
    }

    Name name(Text text) {
        Name name = new Name(text.value(), text.span());
        Imitations.check(name, sink);
        return name;
    }

    List<Name> names(PlanParser.NameListContext context) {
        return context.listedName().stream().map(this::name).toList();
    }

    List<Name> path(PlanParser.PathContext context) {
        return context.name().stream().map(this::name).toList();
    }

    List<Name> path(PlanParser.FactPathContext context) {
        List<Name> names = new ArrayList<>();
        names.add(name(context.factName()));
        context.name().forEach(name -> names.add(name(name)));
        return names;
    }

    Numeral numeral(PlanParser.NumberContext context) {
        TerminalNode scale = context.SCALE();
        Numeral.Scale power = Numeral.Scale.ONE;
        if (scale != null) {
            power = scale.getText().equals("万") ? Numeral.Scale.TEN_THOUSAND : Numeral.Scale.HUNDRED_MILLION;
        }
        return new Numeral(digits(context.NUMBER().getSymbol()), power, span(context));
    }

    Numeral numeral(Token number) {
        return new Numeral(digits(number), Numeral.Scale.ONE, span(number));
    }

    private static String digits(Token number) {
        String digits = Digits.halfWidth(number.getText()).replace(",", "");
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0' && digits.charAt(first + 1) != '.') {
            first++;
        }
        return digits.substring(first);
    }

    UnitName unit(ParserRuleContext context) {
        return new UnitName(UnitWords.halfWidth(written(context)), span(context));
    }

    UnitName unit(TerminalNode node) {
        return new UnitName(node.getText(), span(node.getSymbol()));
    }

    List<UnitName> units(List<PlanParser.UnitContext> contexts) {
        return contexts.stream().map(this::unit).toList();
    }

    Quantity quantity(PlanParser.QuantityContext context) {
        List<PlanParser.NumberContext> numbers = context.number();
        Optional<Numeral> high = numbers.size() > 1 ? Optional.of(numeral(numbers.get(1))) : Optional.empty();
        return new Quantity(numeral(numbers.get(0)), high, units(context.unit()), span(context));
    }

    DateExpression date(PlanParser.DateContext context) {
        Span span = span(context);
        if (context.ISO_DATE() != null) {
            return isoDate(context.ISO_DATE().getText(), span);
        }
        if (context.YEAR_DATE() != null) {
            return yearDate(context.YEAR_DATE().getText(), span);
        }
        if (context.MONTH_NAME() != null) {
            OptionalInt month = month(context.MONTH_NAME().getText());
            OptionalInt day = context.NUMBER().isEmpty() ? OptionalInt.empty() : integer(context.NUMBER(0));
            return new DateExpression(OptionalInt.empty(), month, day, false, span);
        }
        if (context.MONTH_END_NAME() != null) {
            OptionalInt month = month(context.MONTH_END_NAME().getText().substring(WordCuts.END_OF.length()));
            OptionalInt year = context.NUMBER().isEmpty() ? OptionalInt.empty() : integer(context.NUMBER(0));
            return new DateExpression(year, month, OptionalInt.empty(), true, span);
        }
        if (context.YEAR_END() != null) {
            OptionalInt year = context.NUMBER().isEmpty() ? OptionalInt.empty() : integer(context.NUMBER(0));
            return new DateExpression(year, OptionalInt.empty(), OptionalInt.empty(), true, span);
        }
        boolean end = context.MONTH_END() != null;
        boolean hasYear = context.YEAR_MARK() != null || context.YEAR_OF() != null;
        boolean hasMonth = end || context.MONTH_MARK() != null || context.MONTH_OF() != null;
        return markedDate(context.NUMBER(), hasYear, hasMonth, end, span);
    }

    DateExpression date(PlanParser.AbsoluteDateContext context) {
        Span span = span(context);
        if (context.ISO_DATE() != null) {
            return isoDate(context.ISO_DATE().getText(), span);
        }
        if (context.YEAR_DATE() != null) {
            return yearDate(context.YEAR_DATE().getText(), span);
        }
        return markedDate(context.NUMBER(), true, context.YEAR_OF() != null, false, span);
    }

    /** A date of numbers with 年, 月 and 日 behind them. */
    private DateExpression markedDate(
            List<TerminalNode> numbers, boolean hasYear, boolean hasMonth, boolean end, Span span) {
        List<OptionalInt> values = new ArrayList<>();
        numbers.forEach(number -> values.add(integer(number)));
        OptionalInt year = hasYear ? values.remove(0) : OptionalInt.empty();
        OptionalInt month = hasMonth ? values.remove(0) : OptionalInt.empty();
        OptionalInt day = values.isEmpty() ? OptionalInt.empty() : values.remove(0);
        return new DateExpression(year, month, day, end, span);
    }

    private static DateExpression isoDate(String written, Span span) {
        String text = Digits.halfWidth(written);
        OptionalInt year = OptionalInt.of(Integer.parseInt(text.substring(0, 4)));
        OptionalInt month = OptionalInt.of(Integer.parseInt(text.substring(5, 7)));
        OptionalInt day =
                text.length() > 7 ? OptionalInt.of(Integer.parseInt(text.substring(8, 10))) : OptionalInt.empty();
        return new DateExpression(year, month, day, false, span);
    }

    private static DateExpression yearDate(String written, Span span) {
        String digits = EnglishHeading.digits(written);
        return new DateExpression(
                OptionalInt.of(Integer.parseInt(digits)), OptionalInt.empty(), OptionalInt.empty(), false, span);
    }

    private static OptionalInt month(String name) {
        return OptionalInt.of(Vocabulary.standard().month(name).orElseThrow());
    }

    /**
     * A whole number of a date.
     *
     * @throws LineNotUnderstoodException if it is none, or has more digits than a year
     */
    private static OptionalInt integer(TerminalNode number) {
        String digits = Digits.halfWidth(number.getText());
        if (digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)) {
            throw new LineNotUnderstoodException(number.getSymbol());
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    MeasureReference measure(PlanParser.MeasureReferenceContext context, PlanParser.@Nullable NameContext benefit) {
        Token last = benefit == null ? context.getStop() : benefit.getStop();
        Span span = span(context.getStart(), last);
        Optional<Name> name = benefit == null ? Optional.empty() : Optional.of(name(benefit));
        return new MeasureReference(OptionalInt.empty(), measureNumber(context), name, span);
    }

    MeasureReference measure(PlanParser.EarlierMeasureContext context) {
        OptionalInt year = integer(context.NUMBER());
        return new MeasureReference(year, measureNumber(context.measureReference()), Optional.empty(), span(context));
    }

    private int measureNumber(PlanParser.MeasureReferenceContext context) {
        String digits = EnglishHeading.digits(context.getText());
        OptionalInt number = EnglishHeading.number(digits);
        if (number.isEmpty()) {
            sink.report(
                    Diagnostic.of(HostCode.NUMBER_TOO_LARGE_HERE, span(context)).with("number", digits));
        }
        return number.orElse(0);
    }
}
