package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.vocabulary.Unit;
import org.junit.jupiter.api.Test;

/** The benefits of the plan of 2016 are those of the published document, as somebody else took them down in tables. */
class NanguanBenefitsTest {
    private static final Path TABLES = Path.of("src", "test", "resources", "nanguan-2016");

    private final Plan plan = compiled();

    private static Plan compiled() {
        Compilation compilation = Compilation.of(SplicedPlan.ORIGINAL, SplicedPlan.ORIGINAL.resolve("2016.plan"));
        assertEquals(List.of(), compilation.diagnostics());
        return compilation.compiled().orElseThrow().plan().orElseThrow();
    }

    private static Stream<Map<String, String>> rows(String table) {
        return CsvTable.parse(CorpusCase.read(TABLES.resolve(table))).rows();
    }

    private static void assertSame(Stream<String> expected, Stream<String> actual) {
        assertEquals(
                expected.sorted().collect(Collectors.joining("\n")),
                actual.sorted().collect(Collectors.joining("\n")));
    }

    private record Placed(Measure measure, Benefit benefit) {
        String name() {
            return measure.number() + " " + benefit.name();
        }
    }

    private Stream<Placed> benefits() {
        return plan.measures().stream()
                .flatMap(measure -> measure.benefits().stream().map(benefit -> new Placed(measure, benefit)));
    }

    private Benefit benefit(int measure, String name) {
        return benefits()
                .filter(placed -> placed.measure().number() == measure)
                .map(Placed::benefit)
                .filter(benefit -> benefit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRateHasItsAmountUnitPeriodAndKey() {
        assertEquals(26, rows("rates.csv").count());
        assertSame(
                rows("rates.csv")
                        .map(row -> String.join(
                                " ",
                                row.get("measure"),
                                row.get("benefit"),
                                row.get("key"),
                                row.get("amount") + row.get("currency"),
                                row.get("per"),
                                row.get("period_or_oneoff"),
                                row.get("kind"))),
                benefits().flatMap(placed -> amounts(placed)));
    }

    private static Stream<String> amounts(Placed placed) {
        Rate rate = placed.benefit().rate();
        if (rate instanceof Rate.Tabled tabled) {
            return tabled.table().rows().stream()
                    .filter(row -> row.award() instanceof Award.Amount)
                    .flatMap(row -> keys(row).map(key -> line(placed, key, (Award.Amount) row.award())));
        }
        return rate instanceof Rate.Flat flat && flat.award() instanceof Award.Amount amount
                ? Stream.of(line(placed, "", amount))
                : Stream.empty();
    }

    private static Stream<String> keys(RateTable.Row row) {
        assertEquals(1, row.cells().size());
        Condition cell = row.cells().get(0).orElseThrow();
        return ((Condition.Among) cell).constants().stream().map(constant -> ((Value.Choice) constant).name());
    }

    private static String line(Placed placed, String key, Award.Amount amount) {
        RateUnit unit = amount.unit();
        String interval = switch (unit.interval()) {
            case ONCE -> "一次性";
            case YEAR -> "年";
            case QUARTER -> "季度";
            case MONTH -> "月";
            case DAY -> "日";
        };
        return String.join(
                " ",
                placed.name(),
                key,
                amount.number().toPlainString() + unit.money().name(),
                unit.per().map(Unit::name).orElseThrow(),
                interval,
                amount.upTo() ? "cap" : "rate");
    }

    @Test
    void fiveTablesGradeTheirRates() {
        assertSame(
                rows("rates.csv")
                        .filter(row -> !row.get("table").isEmpty())
                        .map(row -> row.get("measure") + " " + row.get("benefit"))
                        .distinct(),
                benefits()
                        .filter(placed -> placed.benefit().rate() instanceof Rate.Tabled)
                        .map(Placed::name));
        assertEquals(
                5,
                benefits()
                        .filter(placed -> placed.benefit().rate() instanceof Rate.Tabled)
                        .count());
    }

    @Test
    void oneOfTheTwoBenefitsOfMeasureElevenIsChosen() {
        List<String> names = new ArrayList<>();
        for (Placed placed : benefits().toList()) {
            if (placed.benefit().choice().isPresent()) {
                names.add(placed.measure().number() + " "
                        + placed.benefit().choice().get());
            }
        }
        assertEquals(List.of("11 残疾人助学", "11 残疾人助学"), names);
    }

    @Test
    void whatMeasureThirteenPaysIsCapped() {
        Award.Amount amount = (Award.Amount) ((Rate.Flat) benefit(13, "慢性病门诊优惠").rate()).award();

        assertEquals(new BigDecimal("1000"), amount.number());
        assertEquals(true, amount.upTo());
    }

    @Test
    void measureNineteenCountsOneOrTwoStations() {
        Target target = plan.measure(19).orElseThrow().targets().get(0);

        assertEquals(new BigDecimal("1"), target.figure().low());
        assertEquals(Optional.of(new BigDecimal("2")), target.figure().high());
    }

    private Stream<String> listed(Predicate<String> kind) {
        return rows("benefits.csv")
                .filter(row -> kind.test(row.get("kind")))
                .map(row -> row.get("measure") + " " + row.get("benefit"));
    }

    private Stream<String> awarding(Class<? extends Award> award) {
        return benefits()
                .filter(placed -> placed.benefit().rate() instanceof Rate.Flat flat && award.isInstance(flat.award()))
                .map(Placed::name);
    }

    @Test
    void nineThingsAreFreeAndThreeAreGivenInKind() {
        assertEquals(9, listed(kind -> kind.equals("free")).count());
        assertSame(listed(kind -> kind.equals("free") || kind.equals("in-kind")), awarding(Award.Free.class));
    }

    @Test
    void elevenAmountsAreOpen() {
        assertEquals(11, listed(kind -> kind.equals("open")).count());
        assertSame(listed(kind -> kind.equals("open")), awarding(Award.Open.class));
    }

    @Test
    void theOnlyDiscountIsTenPercentOff() {
        assertSame(listed(kind -> kind.equals("discount")), awarding(Award.Discount.class));
        assertEquals(
                new Rate.Flat(new Award.Discount(new BigDecimal("90"))),
                benefit(9, "惠民超市优惠").rate());
    }

    @Test
    void thereIsNoBenefitThatTheDocumentDoesNotHave() {
        long listed = Stream.concat(
                        rows("rates.csv").map(row -> row.get("measure") + " " + row.get("benefit")),
                        listed(kind -> true))
                .distinct()
                .count();
        assertEquals(listed, benefits().count());
    }

    @Test
    void theHomesAreThePayeesOfWhatIsPaidForTheirBedsAndResidents() {
        assertSame(
                Stream.of("21 建设补贴", "22 运营补贴"),
                benefits()
                        .filter(placed -> placed.benefit().payee().isPresent())
                        .map(Placed::name));
    }

    @Test
    void vouchersServicesAndGoodsSayInWhichFormTheyAreGiven() {
        assertEquals(Optional.of("购物卡"), benefit(9, "惠民购物卡").form());
        assertEquals(Optional.of("服务券"), benefit(25, "养老服务券").form());
        assertEquals(Optional.of("服务"), benefit(26, "购买养老服务").form());
    }
}
