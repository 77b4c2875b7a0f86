package org.huimin.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.evaluate.AmountBounds;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Rate;
import org.huimin.plugin.DataTable;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/** Makes the lines of the budget of a plan: for each benefit what one costs, times how many receive it. */
final class Budget {
    private final Plan plan;
    private final Headcounts headcounts;
    private final AmountBounds bounds;
    private final PlanWording wording;

    private Budget(Plan plan, Headcounts headcounts, Language language) {
        this.plan = plan;
        this.headcounts = headcounts;
        bounds = AmountBounds.of(plan);
        wording = new PlanWording(language, plan);
    }

    /**
     * The lines of a plan, in its order.
     *
     * @param plan the plan
     * @param table the table of headcounts, if there is one
     * @param language the language of rates and rows
     * @param sink takes what is wrong with the table
     */
    static List<Line> lines(Plan plan, Optional<DataTable> table, Language language, DiagnosticSink sink) {
        Headcounts headcounts = table.map(given -> new HeadcountReader(plan, given, sink).read())
                .orElseGet(Headcounts::new);
        return new Budget(plan, headcounts, language).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int programme = 0; programme < plan.programmes().size(); programme++) {
            Programme one = plan.programmes().get(programme);
            for (Measure measure : one.measures()) {
                for (int benefit = 0; benefit < measure.benefits().size(); benefit++) {
                    add(new Place(programme, measure, benefit), lines);
                }
            }
        }
        return lines;
    }

    /** Where a benefit stands. */
    private record Place(int programme, Measure measure, int position) {
        Benefit benefit() {
            return measure.benefits().get(position);
        }

        Headcounts.Key key(int row) {
            return new Headcounts.Key(measure.number(), position, row);
        }
    }

    /** How many. */
    private record Counted(Optional<Range> number, CountSource source) {
        boolean isQuantity() {
            return source == CountSource.TABLE_QUANTITY;
        }
    }

    private void add(Place place, List<Line> lines) {
        RateRows rows = RateRows.of(plan, place.benefit());
        if (headcounts.firstRow(place.key(Headcounts.WHOLE), rows.rows().size()).isEmpty()) {
            lines.add(whole(place, rows));
            return;
        }
        for (int row = 0; row < rows.rows().size(); row++) {
            Optional<Count> count = headcounts.of(place.key(row));
            if (count.isPresent()) {
                Award award = rows.rows().get(row).award();
                Counted counted = counted(count.get());
                lines.add(line(
                        place,
                        Optional.of(rows.name(row, wording)),
                        Optional.of(wording.award(award)),
                        counted,
                        price(place.benefit(), award, counted)));
            }
        }
    }

    private Line whole(Place place, RateRows rows) {
        Benefit benefit = place.benefit();
        Counted counted =
                headcounts.of(place.key(Headcounts.WHOLE)).map(Budget::counted).orElseGet(() -> counted(place));
        List<Award> awards = rows.isEmpty()
                ? List.of(((Rate.Flat) benefit.rate()).award())
                : rows.rows().stream().map(row -> row.award()).toList();
        Price price = awards.stream()
                .map(award -> price(benefit, award, counted))
                .reduce(Price::or)
                .orElseThrow(() -> new IllegalStateException("a rate table has no rows: " + benefit.name()));
        return line(
                place,
                Optional.empty(),
                rows.isEmpty() ? Optional.of(wording.award(awards.get(0))) : Optional.empty(),
                counted,
                price);
    }

    private static Counted counted(Count count) {
        return count.quantity().isPresent()
                ? new Counted(count.quantity(), CountSource.TABLE_QUANTITY)
                : new Counted(count.recipients(), CountSource.TABLE);
    }

    private Counted counted(Place place) {
        Optional<Range> expected = place.benefit().expected().map(Quota::range);
        if (expected.isPresent()) {
            return new Counted(expected, CountSource.EXPECTED);
        }
        Optional<Range> quota = Quota.of(plan, place.measure(), place.benefit());
        return quota.map(range -> new Counted(Optional.of(Range.upTo(range.most())), CountSource.QUOTA))
                .orElseGet(() -> new Counted(Optional.empty(), CountSource.NOT_SAID));
    }

    private Price price(Benefit benefit, Award award, Counted counted) {
        return counted.isQuantity() ? Price.ofUnit(bounds, benefit, award) : Price.ofMember(bounds, benefit, award);
    }

    private static Line line(Place place, Optional<String> row, Optional<String> rate, Counted counted, Price price) {
        Optional<Range> cost = price.amount().flatMap(amount -> counted.number().map(amount::times));
        Optional<OpenReason> open =
                cost.isPresent() ? Optional.empty() : Optional.of(price.open().orElse(OpenReason.NO_COUNT));
        return new Line(
                place.programme(),
                place.measure(),
                place.benefit(),
                row,
                rate,
                counted.number(),
                counted.source(),
                cost,
                open);
    }
}
