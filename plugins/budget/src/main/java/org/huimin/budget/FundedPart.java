package org.huimin.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.ElementPath;
import org.huimin.model.Benefit;
import org.huimin.model.Funding;
import org.huimin.model.Measure;

/**
 * A measure or a benefit that names where its money comes from, and what is paid from there: of a measure, its benefits that
 * name nothing of their own.
 *
 * @param measure the measure
 * @param benefit the position of the benefit, from 0; absent where the measure itself names the sources
 * @param funding the sources
 * @param sum what is paid from them
 */
record FundedPart(Measure measure, Optional<Integer> benefit, List<Funding> funding, Sum sum) {
    FundedPart {
        funding = List.copyOf(funding);
    }

    /** The parts that have something to pay, in the order of the plan. */
    static List<FundedPart> of(List<Line> lines) {
        Map<Integer, List<Line>> byMeasure = new LinkedHashMap<>();
        lines.forEach(line -> byMeasure
                .computeIfAbsent(line.measure().number(), number -> new ArrayList<>())
                .add(line));
        List<FundedPart> parts = new ArrayList<>();
        byMeasure.values().forEach(own -> addParts(own.get(0).measure(), own, parts));
        return parts;
    }

    private static void addParts(Measure measure, List<Line> lines, List<FundedPart> parts) {
        List<Line> rest = lines.stream()
                .filter(line -> line.benefit().funding().isEmpty())
                .toList();
        if (!measure.funding().isEmpty() && !rest.isEmpty()) {
            parts.add(new FundedPart(measure, Optional.empty(), measure.funding(), Sum.of(rest)));
        }
        for (int position = 0; position < measure.benefits().size(); position++) {
            Benefit benefit = measure.benefits().get(position);
            List<Line> own = lines.stream()
                    .filter(line -> line.benefit().name().equals(benefit.name()))
                    .toList();
            if (!benefit.funding().isEmpty()) {
                parts.add(new FundedPart(measure, Optional.of(position), benefit.funding(), Sum.of(own)));
            }
        }
    }

    /** What is appropriated; absent where a source has no amount. */
    Optional<BigDecimal> appropriated() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Funding source : funding) {
            if (source.yuan().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(source.yuan().get());
        }
        return Optional.of(sum);
    }

    FundingState state() {
        Optional<BigDecimal> appropriated = appropriated();
        if (appropriated.isEmpty() || sum.range().isEmpty()) {
            return FundingState.NOT_KNOWN;
        }
        BigDecimal money = appropriated.get();
        Range cost = sum.range().get();
        if (money.compareTo(cost.least()) < 0) {
            return FundingState.SHORT;
        }
        if (money.compareTo(cost.most()) < 0) {
            return FundingState.PERHAPS_SHORT;
        }
        return sum.open() > 0 ? FundingState.NOT_KNOWN : FundingState.COVERED;
    }

    /** The first of the lines that name the sources. */
    ElementPath path() {
        ElementPath whole = ElementPath.measure(measure.number());
        return benefit.map(position -> whole.child("benefit", position + 1))
                .orElse(whole)
                .child("funding", 1);
    }
}
