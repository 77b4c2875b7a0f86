package org.huimin.wording;

import java.math.BigDecimal;
import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.model.Rate;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Word;

/** Writes what rates and the rows of rate tables grant. */
final class AwardWriter {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int FEWEST_FOLDS = 10;
    private static final int MOST_FOLDS = 99;

    private final Spelling spelling;
    private final NameWriter names;
    private final QuantityWriter quantities;

    AwardWriter(Spelling spelling, NameWriter names, QuantityWriter quantities) {
        this.spelling = spelling;
        this.names = names;
        this.quantities = quantities;
    }

    /** An award with its unit: 600元/户/年. */
    String award(Award award) {
        return award.accept(new Writer(true));
    }

    /** An award as the last cell of a row: 600. */
    String cell(Award award) {
        return award.accept(new Writer(false));
    }

    String see(Rate.Named rate) {
        return spelling.word(Word.SEE) + " " + names.listed(rate.table());
    }

    /** An amount that may be less. */
    String upTo(String amount) {
        return spelling.word(Comparator.AT_MOST) + (spelling.isEnglish() ? " " : "") + amount;
    }

    String discount(BigDecimal percent) {
        return spelling.isEnglish()
                ? percent.toPlainString() + "% " + spelling.word(Word.OF_PRICE)
                : folds(percent.stripTrailingZeros());
    }

    /** 九折, 八五折; what has no such word, in tenths of the price: 8.55折. */
    private static String folds(BigDecimal percent) {
        if (percent.scale() > 0 || percent.intValue() < FEWEST_FOLDS || percent.intValue() > MOST_FOLDS) {
            return percent.movePointLeft(1).stripTrailingZeros().toPlainString() + "折";
        }
        int ones = percent.intValue() % 10;
        return digit(percent.intValue() / 10) + (ones == 0 ? "" : digit(ones)) + "折";
    }

    private static String digit(int digit) {
        return NUMERALS.substring(digit - 1, digit);
    }

    private final class Writer implements AwardVisitor<String> {
        private final boolean withUnit;

        Writer(boolean withUnit) {
            this.withUnit = withUnit;
        }

        @Override
        public String visitAmount(Award.Amount award) {
            String amount =
                    withUnit ? quantities.amount(award.number(), award.unit()) : quantities.number(award.number());
            return award.upTo() ? upTo(amount) : amount;
        }

        @Override
        public String visitDiscount(Award.Discount award) {
            return discount(award.percentOfPrice());
        }

        @Override
        public String visitFree(Award.Free award) {
            return spelling.word(Word.FREE);
        }

        @Override
        public String visitOpen(Award.Open award) {
            return spelling.word(Word.OPEN);
        }

        @Override
        public String visitNothing(Award.Nothing award) {
            return spelling.word(Word.NONE);
        }
    }
}
