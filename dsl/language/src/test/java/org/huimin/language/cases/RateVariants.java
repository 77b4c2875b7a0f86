package org.huimin.language.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.model.Condition;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.RateUnit.Interval;
import org.huimin.model.RateVisitor;

/** The rates that differ from one in an amount, a cap, a period, a kind of award, or a choice of a table's cell. */
final class RateVariants implements RateVisitor<List<Variant<Rate>>> {
    private final ConditionVariants conditions;

    RateVariants(ConditionVariants conditions) {
        this.conditions = conditions;
    }

    List<Variant<Rate>> of(Rate rate) {
        return rate.accept(this);
    }

    @Override
    public List<Variant<Rate>> visitFlat(Rate.Flat rate) {
        return awards(rate.award()).stream()
                .map(variant -> variant.<Rate>map(Rate.Flat::new))
                .toList();
    }

    @Override
    public List<Variant<Rate>> visitTabled(Rate.Tabled rate) {
        return of(rate.table()).stream()
                .map(variant -> variant.<Rate>map(Rate.Tabled::new))
                .toList();
    }

    @Override
    public List<Variant<Rate>> visitNamed(Rate.Named rate) {
        return List.of();
    }

    List<Variant<RateTable>> of(RateTable table) {
        return Variant.ofOne(
                table.rows(), this::rows, rows -> new RateTable(table.entity(), table.inputs(), table.unit(), rows));
    }

    private List<Variant<RateTable.Row>> rows(RateTable.Row row) {
        List<Variant<RateTable.Row>> variants = new ArrayList<>();
        awards(row.award())
                .forEach(variant -> variants.add(variant.map(award -> new RateTable.Row(row.cells(), award))));
        variants.addAll(Variant.ofOne(row.cells(), this::cells, cells -> new RateTable.Row(cells, row.award())));
        return variants;
    }

    private List<Variant<Optional<Condition>>> cells(Optional<Condition> cell) {
        return cell.map(condition -> conditions.of(condition).stream()
                        .map(variant -> variant.map(Optional::of))
                        .toList())
                .orElse(List.of());
    }

    private static List<Variant<Award>> awards(Award award) {
        List<Variant<Award>> variants = new ArrayList<>(award.accept(new Amounts()));
        for (Award other : List.of(new Award.Free(), new Award.Open(), new Award.Nothing())) {
            if (!other.equals(award)) {
                variants.add(new Variant<>(award + " to " + other, other));
            }
        }
        return variants;
    }

    /** Changes numbers. */
    private static final class Amounts implements AwardVisitor<List<Variant<Award>>> {
        @Override
        public List<Variant<Award>> visitAmount(Award.Amount award) {
            RateUnit unit = award.unit();
            Interval interval = unit.interval() == Interval.MONTH ? Interval.YEAR : Interval.MONTH;
            BigDecimal fen = new BigDecimal("0.01");
            return List.of(
                    new Variant<>(
                            "amount " + award.number() + " more",
                            new Award.Amount(award.number().add(fen), award.upTo(), unit)),
                    new Variant<>(
                            "amount " + award.number() + " less",
                            new Award.Amount(award.number().subtract(fen), award.upTo(), unit)),
                    new Variant<>("cap to amount or back", new Award.Amount(award.number(), !award.upTo(), unit)),
                    new Variant<>(
                            "interval " + unit.interval() + " to " + interval,
                            new Award.Amount(
                                    award.number(), award.upTo(), new RateUnit(unit.money(), unit.per(), interval))));
        }

        @Override
        public List<Variant<Award>> visitDiscount(Award.Discount award) {
            return List.of(new Variant<>(
                    "discount " + award.percentOfPrice(),
                    new Award.Discount(award.percentOfPrice().subtract(BigDecimal.ONE))));
        }

        @Override
        public List<Variant<Award>> visitFree(Award.Free award) {
            return List.of();
        }

        @Override
        public List<Variant<Award>> visitOpen(Award.Open award) {
            return List.of();
        }

        @Override
        public List<Variant<Award>> visitNothing(Award.Nothing award) {
            return List.of();
        }
    }
}
