package org.huimin.compile;

import static org.huimin.compile.FileDraft.Written.number;
import static org.huimin.compile.FileDraft.Written.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.FileDraft.WrittenDate;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Deadline;
import org.huimin.model.Department;
import org.huimin.model.EarlierMeasure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Period;
import org.huimin.model.Plan;
import org.huimin.model.PluginUse;
import org.huimin.model.Rate;
import org.huimin.model.Target;
import org.huimin.source.Span;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Label;
import org.junit.jupiter.api.Test;

class SoundPlanTest {
    private static FileDraft whole() {
        return FileDraft.plan()
                .line(Label.REGION, "南关区")
                .line(Label.PREAMBLE, "为了惠民。")
                .use("budget", Map.of("比例", "60"))
                .departments(List.of(List.of("民政局", "区民政局", "民政科"), List.of("人社局", "")))
                .group("各街乡")
                .group("牵头单位", "民政局", "人社局")
                .alias("民政局", "民政")
                .entity("低保户", "户")
                .programme(
                        1,
                        "就业",
                        programme -> programme
                                .line(Label.PURPOSE, "扩大就业。")
                                .measure(
                                        1,
                                        "新增就业",
                                        measure -> measure.line(Label.TEXT, "全年新增就业。")
                                                .names(Label.RESPONSIBLE, "人社局", "民政")
                                                .names(Label.COOPERATING, "各街乡")
                                                .target("城镇新增就业", number("13000", "人"))
                                                .target("失业率", Comparator.AT_MOST, range("3.5", "4", "%"))
                                                .deadline(WrittenDate.month(6))
                                                .amount(Label.QUOTA, number("300", "人"))
                                                .continues(2015, 12)
                                                .funding("区财政", number("300", "万元"))
                                                .benefit(
                                                        "取暖补贴",
                                                        benefit -> benefit.eligible("低保户")
                                                                .freeOfCharge()
                                                                .period(WrittenDate.month(1), WrittenDate.month(2)))))
                .programme(
                        2,
                        "养老",
                        programme -> programme.measure(2, "助老", measure -> measure.names(Label.RESPONSIBLE, "民政局")));
    }

    @Test
    void aSoundPlanBecomesItsModelInTheWordsOfTheField() {
        CompiledPlan compiled = whole().compile();

        assertEquals(List.of(), Found.in(compiled));
        assertTrue(compiled.isSound());
        Plan plan = compiled.plan().orElseThrow();
        assertEquals("民生计划", plan.title());
        assertEquals(2016, plan.year());
        assertEquals(Optional.of("南关区"), plan.region());
        assertEquals(List.of("为了惠民。"), plan.preamble());
        assertEquals(List.of(new PluginUse("budget", Map.of("比例", "60"))), plan.plugins());
        assertEquals(List.of("扩大就业。"), plan.programmes().get(0).purpose());
        assertEquals(
                List.of(1, 2), plan.measures().stream().map(Measure::number).toList());
    }

    @Test
    void departmentsCarryTheirFormerNamesAndAliases() {
        Plan plan = whole().compile().plan().orElseThrow();

        assertEquals(
                List.of(
                        new Department("民政局", Optional.of("区民政局"), List.of("民政科"), List.of("民政")),
                        new Department("人社局", Optional.empty(), List.of(), List.of())),
                plan.departments());
        assertEquals(Optional.empty(), plan.departmentGroups().get(0).members());
        assertEquals(
                Optional.of(List.of("民政局", "人社局")),
                plan.departmentGroups().get(1).members());
    }

    @Test
    void aMeasureHoldsWhatItsLinesSay() {
        Measure measure = whole().compile().plan().orElseThrow().measures().get(0);

        assertEquals(List.of("全年新增就业。"), measure.wording());
        assertEquals(List.of("人社局", "民政局"), measure.responsible());
        assertEquals(List.of("各街乡"), measure.cooperating());
        Target jobs = measure.targets().get(0);
        assertEquals(Comparator.AT_LEAST, jobs.comparator());
        assertEquals(new BigDecimal("13000"), jobs.figure().low());
        Target rate = measure.targets().get(1);
        assertEquals(Comparator.AT_MOST, rate.comparator());
        assertEquals(Optional.of(new BigDecimal("4")), rate.figure().high());
        assertEquals(
                Optional.of(new Deadline(LocalDate.of(2016, 6, 30), Deadline.Precision.MONTH)), measure.deadline());
        assertEquals(new BigDecimal("300"), measure.quota().orElseThrow().low());
        assertEquals(List.of(new EarlierMeasure(2015, 12)), measure.continues());
        assertEquals(List.of(new Funding("区财政", Optional.of(new BigDecimal("3000000")))), measure.funding());
    }

    @Test
    void aBenefitSaysWhoGetsWhatAndWhen() {
        Benefit benefit = whole().compile()
                .plan()
                .orElseThrow()
                .measures()
                .get(0)
                .benefits()
                .get(0);

        assertEquals("低保户", benefit.entity());
        assertEquals(new Condition.Member("低保户"), benefit.eligible());
        assertEquals(new Rate.Flat(new Award.Free()), benefit.rate());
        assertEquals(Optional.of(new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 2, 29))), benefit.period());
    }

    @Test
    void theSourceMapSaysWhereEachPartStands() {
        CompiledPlan compiled = whole().compile();

        assertEquals("扩大就业。", cut(compiled, ElementPath.programme(1).child("purpose", 1)));
        assertEquals("民政", cut(compiled, ElementPath.measure(1).child("responsible", 2)));
        assertEquals("失业率 3.5-4%", cut(compiled, ElementPath.measure(1).child("target", 2)));
        assertEquals(
                "低保户", cut(compiled, ElementPath.measure(1).child("benefit", 1).child("eligible", 1)));
        assertEquals("budget", cut(compiled, ElementPath.PLAN.child("use", 1)));
        assertEquals(Optional.empty(), compiled.sourceMap().span(ElementPath.measure(3)));
    }

    private static String cut(CompiledPlan compiled, ElementPath path) {
        Span span = compiled.sourceMap().span(path).orElseThrow();
        return compiled.sources().get(span.source()).lines().cut(span);
    }

    @Test
    void aStretchOfATextHasItsPlace() {
        CompiledPlan compiled = whole().compile();
        ElementPath wording = ElementPath.measure(1).child("text", 1);

        Span stretch = compiled.sourceMap().within(wording, 2, 6).orElseThrow();

        assertEquals("新增就业", compiled.sources().get("2016.plan").lines().cut(stretch));
        assertEquals(Optional.empty(), compiled.sourceMap().within(ElementPath.measure(9), 0, 1));
    }

    @Test
    void aFileWithoutAnythingSaysSo() {
        CompiledPlan compiled = new FileDraft("empty.plan").compile();

        assertEquals(HostCode.NOTHING_DECLARED, Found.only(compiled).code());
        assertTrue(compiled.plan().isEmpty());
    }

    @Test
    void aLibraryIsSoundWithoutBeingAPlan() {
        CompiledPlan compiled = new FileDraft("library.plan").departments("民政局").compile();

        assertTrue(compiled.isSound());
        assertTrue(compiled.plan().isEmpty());
    }

    @Test
    void aPlanLabelInALibraryIsReportedOnce() {
        CompiledPlan compiled = new FileDraft("library.plan")
                .line(Label.REGION, "南关区")
                .year("2016")
                .departments("民政局")
                .compile();

        assertEquals(List.of("HM2012 1 地区"), Found.in(compiled));
    }

    @Test
    void aPlanNeedsAYearAndAMeasureItsDepartment() {
        CompiledPlan compiled = new FileDraft("2016.plan")
                .line(Label.PLAN, "民生计划")
                .programme(1, "就业", programme -> programme.measure(1, "新增就业", measure -> measure))
                .compile();

        assertEquals(List.of("HM1009 1 计划\uFF1A民生计划", "HM1009 3 1.新增就业"), Found.in(compiled));
        assertEquals(
                "The plan has no 'year'.", Found.message(compiled.diagnostics().get(0)));
    }

    @Test
    void aYearMustBePlausible() {
        for (String digits : List.of("1948", "2201", "16", "02016")) {
            CompiledPlan compiled = new FileDraft("2016.plan")
                    .line(Label.PLAN, "民生计划")
                    .year(digits)
                    .compile();
            assertEquals(List.of("HM3001 2 " + digits), Found.in(compiled));
        }
    }

    @Test
    void whatStandsOnceIsReportedWithItsFirstPlace() {
        CompiledPlan compiled = FileDraft.plan()
                .line(Label.REGION, "南关区")
                .line(Label.REGION, "朝阳区")
                .compile();

        assertEquals(List.of("HM1008 4 地区"), Found.in(compiled));
        assertEquals(3, Found.only(compiled).related().get(0).span().start().line());
        assertEquals(Optional.of("南关区"), compiled.plan().orElseThrow().region());
    }

    @Test
    void thePlanLineComesFirst() {
        CompiledPlan compiled =
                new FileDraft("2016.plan").year("2016").line(Label.PLAN, "民生计划").compile();

        assertEquals(List.of("HM1020 1 年度"), Found.in(compiled));
    }

    @Test
    void twoBenefitsOfAMeasureHaveTwoNames() {
        CompiledPlan compiled = FileDraft.plan()
                .departments("民政局")
                .programme(
                        1,
                        "养老",
                        programme -> programme.measure(
                                1,
                                "助老",
                                measure -> measure.names(Label.RESPONSIBLE, "民政局")
                                        .benefit(
                                                "高龄补贴",
                                                benefit ->
                                                        benefit.eligible("高龄").freeOfCharge())
                                        .benefit(
                                                "高龄补贴",
                                                benefit ->
                                                        benefit.eligible("高龄").freeOfCharge())))
                .entity("高龄", "人")
                .compile();

        assertEquals(List.of("HM2014 12 高龄补贴"), Found.in(compiled));
    }

    @Test
    void aBenefitWithoutItsRateIsReportedAndLeftOut() {
        CompiledPlan compiled = FileDraft.plan()
                .departments("民政局")
                .programme(
                        1,
                        "养老",
                        programme -> programme.measure(
                                1,
                                "助老",
                                measure -> measure.names(Label.RESPONSIBLE, "民政局")
                                        .benefit("高龄补贴", benefit -> benefit.eligible("高龄"))))
                .entity("高龄", "人")
                .compile();

        assertEquals(HostCode.LABEL_MISSING, Found.only(compiled).code());
        assertEquals(List.of(), compiled.plan().orElseThrow().measures().get(0).benefits());
    }

    @Test
    void ofVeryManyFindingsTheFirstThousandAreListed() {
        FileDraft draft = FileDraft.plan();
        for (int index = 0; index < 1_200; index++) {
            draft.alias("无此名" + index, "别名" + index);
        }
        CompiledPlan compiled = draft.compile();

        assertEquals(1_001, compiled.diagnostics().size());
        assertEquals(
                HostCode.TOO_MANY_DIAGNOSTICS, compiled.diagnostics().get(0).code());
        assertTrue(compiled.plan().isEmpty());
    }

    @Test
    void veryManyWarningsAreNoErrorAndHideNone() {
        FileDraft draft = FileDraft.plan().departments(List.of(List.of("民政局", "")));
        for (int index = 0; index < 1_200; index++) {
            draft.alias("民政局", "民政局");
        }
        CompiledPlan warned = draft.compile();

        assertEquals(1_001, warned.diagnostics().size());
        assertEquals(1, count(warned, HostCode.MORE_REMARKS));
        assertTrue(warned.isSound());
        assertTrue(warned.plan().isPresent());

        CompiledPlan wrong = draft.alias("无此名", "别名").compile();
        assertEquals(1_002, wrong.diagnostics().size());
        assertEquals(1, count(wrong, HostCode.MORE_REMARKS));
        assertFalse(wrong.isSound());
    }

    private static long count(CompiledPlan compiled, HostCode code) {
        return compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .count();
    }
}
