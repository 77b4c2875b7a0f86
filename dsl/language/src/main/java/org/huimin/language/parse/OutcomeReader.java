package org.huimin.language.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.huimin.declaration.Name;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Outcome;
import org.huimin.declaration.RateUnit;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Reads rates and what is due out of the grammar's contexts. */
final class OutcomeReader {
    private static final Pattern EACH = Pattern.compile("每([^每]+?)(?=每|一次性|$)");
    private static final List<String> PERIODS = List.of("年", "季度", "季", "月", "日", "天");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String ONCE = Vocabulary.standard().write(Word.ONCE, Language.CHINESE);

    private final PartReader parts;
    private final DiagnosticSink sink;

    OutcomeReader(PartReader parts, DiagnosticSink sink) {
        this.parts = parts;
        this.sink = sink;
    }

    Outcome outcome(PlanParser.OutcomeContext context) {
        Span span = parts.span(context);
        if (context.FREE() != null) {
            return new Outcome.Free(span);
        }
        if (context.OPEN() != null) {
            return new Outcome.Open(span);
        }
        if (context.NONE() != null) {
            return new Outcome.Nothing(span);
        }
        if (context.SEE() != null) {
            return new Outcome.See(parts.name(context.listedName()), span);
        }
        return context.discount() == null ? amount(context.amount()) : discount(context.discount());
    }

    /** What a case expects: an outcome, or the facts for want of which there is none. */
    Outcome expected(PlanParser.ExpectedContext context) {
        if (context.MISSING() == null) {
            return outcome(context.outcome());
        }
        List<List<Name>> missing = context.path().stream().map(parts::path).toList();
        return new Outcome.Missing(missing, parts.span(context));
    }

    private Outcome discount(PlanParser.DiscountContext context) {
        Span span = parts.span(context);
        String percent;
        if (context.DISCOUNT() != null) {
            String word = context.DISCOUNT().getText();
            int tens = Digits.chinese(word.substring(0, 1));
            int ones = word.length() > 2 ? Digits.chinese(word.substring(1, 2)) : 0;
            percent = Integer.toString(tens * 10 + ones);
        } else {
            Numeral number = parts.numeral(context.NUMBER().getSymbol());
            percent = context.FOLD() == null ? number.digits() : folds(number);
        }
        Numeral part = new Numeral(percent, Numeral.Scale.ONE, span);
        if (part.value().signum() <= 0 || part.value().compareTo(HUNDRED) >= 0) {
            sink.report(Diagnostic.of(HostCode.DISCOUNT_OUT_OF_RANGE, span).with("discount", parts.written(context)));
        }
        return new Outcome.Discount(part, span);
    }

    private static String folds(Numeral number) {
        return number.value().movePointRight(1).toPlainString();
    }

    private Outcome amount(PlanParser.AmountContext context) {
        boolean upTo = false;
        if (context.COMPARATOR() != null) {
            Comparator comparator = (Comparator)
                    Vocabulary.standard().word(context.COMPARATOR().getText()).orElseThrow();
            upTo = comparator == Comparator.AT_MOST;
            if (!upTo) {
                throw new LineNotUnderstoodException(context.COMPARATOR().getSymbol());
            }
        }
        return new Outcome.Amount(upTo, parts.numeral(context.number()), unit(context), parts.span(context));
    }

    private Optional<RateUnit> unit(PlanParser.AmountContext context) {
        if (context.unit().isEmpty()) {
            refuseWithoutUnit(context);
            return Optional.empty();
        }
        List<UnitName> units = parts.units(context.unit());
        List<UnitName> per = new ArrayList<>();
        boolean once = !context.ONCE().isEmpty();
        if (context.EACH() != null) {
            Token each = context.EACH().getSymbol();
            per.addAll(each(each));
            once |= each.getText().endsWith(ONCE);
        }
        per.addAll(units.subList(1, units.size()));
        return Optional.of(new RateUnit(units.get(0), per, once, parts.span(context)));
    }

    /** What a bare number is paid for, and how often, the head of its column says. */
    private static void refuseWithoutUnit(PlanParser.AmountContext context) {
        if (context.EACH() != null) {
            throw new LineNotUnderstoodException(context.EACH().getSymbol());
        }
        if (!context.ONCE().isEmpty()) {
            throw new LineNotUnderstoodException(context.ONCE(0).getSymbol());
        }
    }

    /** The units of 每人每月, in the order in which the slashes have them: what is counted, then the period. */
    private List<UnitName> each(Token token) {
        List<UnitName> units = new ArrayList<>();
        Matcher matcher = EACH.matcher(token.getText());
        while (matcher.find()) {
            UnitName unit = new UnitName(matcher.group(1), parts.span(token));
            if (PERIODS.contains(unit.text())) {
                units.add(unit);
            } else {
                units.add(0, unit);
            }
        }
        return units;
    }

    RateUnit rate(PlanParser.RateCellContext context) {
        return new RateUnit(
                parts.unit(context.WORD()),
                parts.units(context.unit()),
                context.ONCE() != null,
                parts.span(
                        context.getStart(),
                        context.ONCE() == null
                                ? lastUnit(context)
                                : context.ONCE().getSymbol()));
    }

    private static Token lastUnit(PlanParser.RateCellContext context) {
        return context.unit().isEmpty()
                ? context.WORD().getSymbol()
                : context.unit(context.unit().size() - 1).getStop();
    }
}
