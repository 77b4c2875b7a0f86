package org.huimin.language.print;

import java.math.BigDecimal;
import java.util.function.Function;
import org.huimin.declaration.MeasureReference;
import org.huimin.declaration.Name;
import org.huimin.declaration.Outcome;
import org.huimin.declaration.OutcomeVisitor;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Word;

/** Writes rates and what is due, and the measures that cases speak of. */
final class OutcomePrinter implements OutcomeVisitor<String> {
    private final Spelling spelling;
    private final NamePrinter names;
    private final QuantityPrinter quantities;

    OutcomePrinter(Spelling spelling, NamePrinter names, QuantityPrinter quantities) {
        this.spelling = spelling;
        this.names = names;
        this.quantities = quantities;
    }

    String print(Outcome outcome) {
        return outcome.accept(this);
    }

    /** A measure with what is due for it. */
    String expectation(MeasureReference reference, Outcome outcome) {
        return measure(reference) + benefit(reference, names::wordBeforeNumber) + " " + print(outcome);
    }

    String reference(MeasureReference reference) {
        return measure(reference) + benefit(reference, names::word);
    }

    private static String benefit(MeasureReference reference, Function<Name, String> printer) {
        return reference.benefit().map(name -> "." + printer.apply(name)).orElse("");
    }

    private String measure(MeasureReference reference) {
        if (spelling.isEnglish()) {
            String year = reference.year().isPresent()
                    ? DatePrinter.year(reference.year().getAsInt()) + " "
                    : "";
            return year + spelling.word(Word.MEASURE) + " " + reference.number();
        }
        String year =
                reference.year().isPresent() ? DatePrinter.year(reference.year().getAsInt()) + "年" : "";
        return year + "第" + reference.number() + "条";
    }

    @Override
    public String visitAmount(Outcome.Amount outcome) {
        String amount = quantities.amount(outcome.numeral(), outcome.unit());
        if (!outcome.upTo()) {
            return amount;
        }
        return spelling.word(Comparator.AT_MOST) + (spelling.isEnglish() ? " " : "") + amount;
    }

    @Override
    public String visitDiscount(Outcome.Discount outcome) {
        BigDecimal percent = outcome.percentOfPrice().value();
        return spelling.isEnglish() ? percent.toPlainString() + "% " + spelling.word(Word.OF_PRICE) : folds(percent);
    }

    /** 九折, 八五折; what has no such word, in tenths of the price: 8.55折. */
    private static String folds(BigDecimal percent) {
        if (percent.scale() > 0 || percent.intValue() < 10 || percent.intValue() > 99) {
            return percent.movePointLeft(1).stripTrailingZeros().toPlainString() + "折";
        }
        int ones = percent.intValue() % 10;
        return HeadingPrinter.digit(percent.intValue() / 10) + (ones == 0 ? "" : HeadingPrinter.digit(ones)) + "折";
    }

    @Override
    public String visitFree(Outcome.Free outcome) {
        return spelling.word(Word.FREE);
    }

    @Override
    public String visitOpen(Outcome.Open outcome) {
        return spelling.word(Word.OPEN);
    }

    @Override
    public String visitNothing(Outcome.Nothing outcome) {
        return spelling.word(Word.NONE);
    }

    @Override
    public String visitMissing(Outcome.Missing outcome) {
        return spelling.word(Word.MISSING) + " "
                + spelling.list(outcome.facts().stream().map(names::path).toList());
    }

    @Override
    public String visitSee(Outcome.See outcome) {
        return spelling.word(Word.SEE) + " " + names.listed(outcome.table());
    }
}
