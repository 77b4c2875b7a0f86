package org.huimin.compile;

import static org.huimin.compile.FileDraft.Written.number;
import static org.huimin.compile.FileDraft.Written.range;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huimin.compile.FileDraft.Written;
import org.huimin.compile.FileDraft.WrittenDate;
import org.huimin.model.Measure;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Label;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static CompiledPlan measure(UnaryOperator<FileDraft> lines) {
        return measure(FileDraft.plan(), lines);
    }

    private static CompiledPlan measure(FileDraft head, UnaryOperator<FileDraft> lines) {
        return head.departments("民政局")
                .programme(
                        1,
                        "养老",
                        programme -> programme.measure(
                                1, "助老", measure -> lines.apply(measure.names(Label.RESPONSIBLE, "民政局"))))
                .entity("低保户", "户")
                .compile();
    }

    private static List<String> foundIn(Written figure) {
        return Found.in(measure(lines -> lines.target("受益", figure)));
    }

    private static List<String> foundIn(Written figure, String... items) {
        return Found.in(measure(lines -> lines.target("街路", Optional.empty(), figure, items)));
    }

    private static Measure read(CompiledPlan compiled) {
        return compiled.plan().orElseThrow().measures().get(0);
    }

    @Test
    void aRangeRunsUpwards() {
        assertEquals(List.of(), foundIn(range("3", "3", "人")));
        assertEquals(List.of("HM3004 9 5-3人"), foundIn(range("5", "3", "人")));
    }

    @Test
    void aFigureNeedsAUnit() {
        assertEquals(List.of("HM3011 9 300"), foundIn(number("300")));
    }

    @Test
    void anUnknownUnitIsReportedWithTheUnitThatItBeginsWith() {
        CompiledPlan compiled = measure(lines -> lines.target("受益", number("300", "人以上")));

        assertEquals(List.of("HM2005 9 人以上"), Found.in(compiled));
        assertEquals(List.of("人"), Found.only(compiled).suggestions());
        assertEquals(List.of(), read(compiled).targets());
    }

    @Test
    void aCountIsWhole() {
        assertEquals(List.of("HM3007 9 2.5"), foundIn(number("2.5", "人")));
        assertEquals(List.of(), foundIn(number("2.0", "人")));
        assertEquals(List.of(), foundIn(number("2.5", "公里")));
    }

    @Test
    void theUpperEndOfACountIsWholeToo() {
        assertEquals(List.of("HM3007 9 3.5"), foundIn(range("2", "3.5", "人")));
    }

    @Test
    void theNamesInBracketsAreAsManyAsTheFigureSays() {
        assertEquals(List.of(), foundIn(number("2", "条"), "重庆路", "上海路"));
        assertEquals(List.of(), foundIn(range("1", "3", "条"), "重庆路", "上海路"));
        assertEquals(List.of("HM3002 9 重庆路 上海路"), foundIn(number("3", "条"), "重庆路", "上海路"));
    }

    @Test
    void aTimeIsMeantBothWaysUnlessItSaysHow() {
        assertEquals(List.of("HM3003 9 5日"), foundIn(number("5", "日")));
        assertEquals(List.of(), Found.in(measure(lines -> lines.target("办理时间", Comparator.AT_MOST, number("5", "日")))));
    }

    @Test
    void whatARatioIsCountedByIsACountingUnit() {
        assertEquals(List.of(), foundIn(number("30", "元", "人")));
        assertEquals(List.of("HM3010 9 公里"), foundIn(number("30", "元", "公里")));
        assertEquals(List.of("HM3010 9 年"), foundIn(number("30", "元", "人", "年")));
    }

    @Test
    void aUnitOfThePlanCanBeUsedAndHaveAnAlias() {
        CompiledPlan compiled = measure(
                FileDraft.plan().unit("网格").alias("网格", "格").alias("人", "位"),
                lines -> lines.target("网格", number("3", "格")).target("网格员", number("3", "位")));

        assertEquals(List.of(), Found.in(compiled));
        assertEquals("网格", read(compiled).targets().get(0).figure().unit().name());
        assertEquals("人", read(compiled).targets().get(1).figure().unit().name());
    }

    @Test
    void aStandardUnitIsNotDefinedAgain() {
        assertEquals(List.of("HM2003 3 户"), Found.in(FileDraft.plan().unit("户").compile()));
    }

    @Test
    void aQuotaIsOneNumberOfACountingUnit() {
        assertEquals(
                List.of("HM3012 9 3-5人"), Found.in(measure(lines -> lines.amount(Label.QUOTA, range("3", "5", "人")))));
        assertEquals(
                List.of("HM3013 9 户"), Found.in(measure(lines -> lines.amount(Label.QUOTA, number("3", "人", "户")))));
        assertEquals(List.of("HM3010 9 公里"), Found.in(measure(lines -> lines.amount(Label.QUOTA, number("3", "公里")))));
    }

    @Test
    void fundingIsMoneyAndNoRange() {
        assertEquals(List.of("HM3006 9 人"), Found.in(measure(lines -> lines.funding("区财政", number("3", "人")))));
        assertEquals(List.of("HM3006 9 人"), Found.in(measure(lines -> lines.funding("区财政", number("3", "万元", "人")))));
        assertEquals(
                List.of("HM3012 9 3-5万元"), Found.in(measure(lines -> lines.funding("区财政", range("3", "5", "万元")))));
    }

    @Test
    void aDayThatDoesNotExistIsReported() {
        assertEquals(
                List.of("HM3005 9 2015-2-29"), Found.in(measure(lines -> lines.deadline(WrittenDate.of(2015, 2, 29)))));
        assertEquals(List.of("HM3005 9 13月"), Found.in(measure(lines -> lines.deadline(WrittenDate.month(13)))));
        assertEquals(List.of(), Found.in(measure(lines -> lines.deadline(WrittenDate.of(2016, 2, 29)))));
    }

    @Test
    void aPeriodLiesInsideThePlansYearAndRunsForwards() {
        assertEquals(List.of("HM3008 12 3月2月"), periodFrom(WrittenDate.month(3), WrittenDate.month(2)));
        assertEquals(
                List.of("HM3009 12 2016-3-12017-2-1"),
                periodFrom(WrittenDate.of(2016, 3, 1), WrittenDate.of(2017, 2, 1)));
        assertEquals(List.of(), periodFrom(WrittenDate.month(3), WrittenDate.month(3)));
    }

    private static List<String> periodFrom(WrittenDate from, WrittenDate to) {
        return Found.in(measure(lines -> lines.benefit(
                "取暖补贴", benefit -> benefit.eligible("低保户").freeOfCharge().period(from, to))));
    }

    @Test
    void aMeasureContinuesOneOfAnEarlierYear() {
        CompiledPlan compiled = measure(lines -> lines.continues(2016, 3));

        assertEquals(List.of("HM2017 9 2016年第3条"), Found.in(compiled));
        assertEquals(List.of(), read(compiled).continues());
    }
}
