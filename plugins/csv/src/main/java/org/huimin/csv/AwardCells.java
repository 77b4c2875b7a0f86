package org.huimin.csv;

import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/**
 * What an award says, in cells.
 *
 * @param kind what kind it is
 * @param amount the number; of a discount the per cent of the price that remain
 * @param unit what it is counted in
 */
record AwardCells(String kind, String amount, String unit) {
    /** Reads awards. */
    record Reader(Words words, PlanWording wording) implements AwardVisitor<AwardCells> {
        @Override
        public AwardCells visitAmount(Award.Amount amount) {
            String kind = words.of(amount.upTo() ? "award.cap" : "award.amount");
            return new AwardCells(kind, amount.number().toPlainString(), wording.rateUnit(amount.unit()));
        }

        @Override
        public AwardCells visitDiscount(Award.Discount discount) {
            return new AwardCells(
                    words.of("award.discount"),
                    discount.percentOfPrice().toPlainString(),
                    words.of("per-cent-of-price"));
        }

        @Override
        public AwardCells visitFree(Award.Free free) {
            return new AwardCells(words.of("award.free"), "", "");
        }

        @Override
        public AwardCells visitOpen(Award.Open open) {
            return new AwardCells(words.of("award.open"), "", "");
        }

        @Override
        public AwardCells visitNothing(Award.Nothing nothing) {
            return new AwardCells(words.of("award.nothing"), "", "");
        }
    }
}
