package org.huimin.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/** What measures say, counted in all and by programme, and what each of them lacks. */
final class CoverageTables {
    private final Words words;
    private final Head head;

    CoverageTables(Words words) {
        this.words = words;
        head = new Head(words);
    }

    /** Something that a measure may say. */
    private record Aspect(String key, Predicate<MeasureCoverage> holds) {}

    private static final List<Aspect> ASPECTS = List.of(
            new Aspect("quantified", MeasureCoverage::quantified),
            new Aspect("owned", MeasureCoverage::owned),
            new Aspect("dated", MeasureCoverage::dated),
            new Aspect("funded", MeasureCoverage::funded),
            new Aspect("funded-with-amount", MeasureCoverage::fundedWithAmount));

    ResultTable total(List<MeasureCoverage> measures) {
        return head.table("total", aspectColumns(), List.of(aspects(measures)));
    }

    ResultTable byProgramme(Plan plan) {
        return head.table(
                "by-programme",
                named(aspectColumns()),
                plan.programmes().stream()
                        .map(programme -> named(programme, aspects(of(plan, programme))))
                        .toList());
    }

    ResultTable benefitTotal(List<MeasureCoverage> measures) {
        return head.table("benefit-total", benefitColumns(), List.of(benefits(measures)));
    }

    ResultTable benefitsByProgramme(Plan plan) {
        return head.table(
                "benefits-by-programme",
                named(benefitColumns()),
                plan.programmes().stream()
                        .filter(programme -> programme.measures().stream()
                                .anyMatch(measure -> !measure.benefits().isEmpty()))
                        .map(programme -> named(programme, benefits(of(plan, programme))))
                        .toList());
    }

    ResultTable gaps(List<MeasureCoverage> measures) {
        return head.table(
                "gaps",
                List.of(head.text("measure"), head.text("title"), head.text("lacks"), head.text("open-rates")),
                measures.stream()
                        .filter(measure -> !measure.gaps().isEmpty()
                                || !measure.openRates().isEmpty())
                        .map(this::gap)
                        .toList());
    }

    private List<ResultValue> gap(MeasureCoverage measure) {
        return List.of(
                Head.text(measure.measure().number()),
                new ResultValue.Text(measure.measure().title()),
                new ResultValue.Text(
                        joined(measure.gaps().stream().map(words::of).toList())),
                new ResultValue.Text(joined(measure.openRates())));
    }

    private String joined(List<String> names) {
        return String.join(words.of("separator"), names);
    }

    private static List<MeasureCoverage> of(Plan plan, Programme programme) {
        return programme.measures().stream()
                .map(measure -> MeasureCoverage.of(plan, measure))
                .toList();
    }

    private List<ResultColumn> named(List<ResultColumn> rest) {
        List<ResultColumn> columns = new ArrayList<>(List.of(head.text("number"), head.text("programme")));
        columns.addAll(rest);
        return columns;
    }

    private static List<ResultValue> named(Programme programme, List<ResultValue> rest) {
        List<ResultValue> row =
                new ArrayList<>(List.of(Head.text(programme.number()), new ResultValue.Text(programme.title())));
        row.addAll(rest);
        return row;
    }

    private List<ResultColumn> aspectColumns() {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(head.column("measures", ResultColumn.Type.COUNT));
        for (Aspect aspect : ASPECTS) {
            columns.add(head.column(aspect.key(), ResultColumn.Type.COUNT));
            columns.add(new ResultColumn(aspect.key() + "-share", words.of("share"), ResultColumn.Type.SHARE));
        }
        return columns;
    }

    private static List<ResultValue> aspects(List<MeasureCoverage> measures) {
        List<ResultValue> values = new ArrayList<>();
        values.add(new ResultValue.Count(measures.size()));
        for (Aspect aspect : ASPECTS) {
            long count = measures.stream().filter(aspect.holds()).count();
            values.add(new ResultValue.Count(count));
            values.add(share(count, measures.size()));
        }
        return values;
    }

    private List<ResultColumn> benefitColumns() {
        return List.of(
                head.column("benefits", ResultColumn.Type.COUNT),
                head.column("with-amount", ResultColumn.Type.COUNT),
                head.column("open", ResultColumn.Type.COUNT),
                head.column("in-kind", ResultColumn.Type.COUNT),
                new ResultColumn("with-amount-share", words.of("with-amount-share"), ResultColumn.Type.SHARE));
    }

    private static List<ResultValue> benefits(List<MeasureCoverage> measures) {
        List<BenefitKind> kinds = measures.stream()
                .flatMap(measure -> measure.benefits().stream())
                .toList();
        long withAmount = count(kinds, BenefitKind.WITH_AMOUNT);
        return List.of(
                new ResultValue.Count(kinds.size()),
                new ResultValue.Count(withAmount),
                new ResultValue.Count(count(kinds, BenefitKind.OPEN)),
                new ResultValue.Count(count(kinds, BenefitKind.IN_KIND)),
                share(withAmount, kinds.size()));
    }

    private static long count(List<BenefitKind> kinds, BenefitKind kind) {
        return kinds.stream().filter(other -> other == kind).count();
    }

    private static ResultValue share(long count, long of) {
        return ResultValue.Share.of(BigDecimal.valueOf(count), BigDecimal.valueOf(of));
    }
}
