package org.huimin.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageCatalogue;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Span;
import org.huimin.vocabulary.Label;
import org.junit.jupiter.api.Test;

class WaiversTest {
    private static final DiagnosticCode TARGET_MISSING = new Code("HM5001", Severity.WARNING);

    private record Code(String id, Severity severity) implements DiagnosticCode {
        @Override
        public MessageCatalogue messages() {
            return HostCode.CATALOGUE;
        }
    }

    /** Measure 1 stands in lines 6 and 7, its waiver in line 8; measure 2 in lines 9 and 10. */
    private static CompiledPlan planWaiving(String code) {
        return FileDraft.plan()
                .departments("民政局")
                .programme(
                        1,
                        "养老",
                        programme -> programme
                                .measure(
                                        1,
                                        "助老",
                                        measure -> measure.names(Label.RESPONSIBLE, "民政局")
                                                .waive(code, "下半年再定"))
                                .measure(2, "助残", measure -> measure.names(Label.RESPONSIBLE, "民政局")))
                .compile();
    }

    private static List<String> remaining(
            CompiledPlan compiled, boolean checksAreLoaded, boolean complete, Diagnostic... found) {
        List<Diagnostic> diagnostics = new ArrayList<>(compiled.diagnostics());
        diagnostics.addAll(List.of(found));
        return Found.in(
                compiled,
                Waivers.apply(
                        compiled.waivers(), diagnostics, code -> checksAreLoaded && code.startsWith("HM5"), complete));
    }

    private static Diagnostic at(DiagnosticCode code, CompiledPlan compiled, int measure) {
        Span span = compiled.sourceMap().span(ElementPath.measure(measure)).orElseThrow();
        return Diagnostic.of(code, span).build();
    }

    @Test
    void aWaiverTakesAwayTheWarningOfItsMeasure() {
        CompiledPlan compiled = planWaiving("HM5001");

        assertEquals(List.of(), remaining(compiled, true, true, at(TARGET_MISSING, compiled, 1)));
    }

    @Test
    void theWarningOfAnotherMeasureStaysAndTheWaiverIsUseless() {
        CompiledPlan compiled = planWaiving("HM5001");

        assertEquals(
                List.of("HM2019 9 忽略\uFF1AHM5001下半年再定", "HM5001 10 2.助残"),
                remaining(compiled, true, true, at(TARGET_MISSING, compiled, 2)));
    }

    @Test
    void aWaiverOfAnotherCodeTakesNothingAway() {
        CompiledPlan compiled = planWaiving("HM5002");

        assertEquals(
                List.of("HM5001 7 1.助老", "HM2019 9 忽略\uFF1AHM5002下半年再定"),
                remaining(compiled, true, true, at(TARGET_MISSING, compiled, 1)));
    }

    @Test
    void nothingIsSaidOfAUselessWaiverWhereNotEveryCheckHasRun() {
        assertEquals(List.of(), remaining(planWaiving("HM5001"), true, false));
    }

    @Test
    void nothingIsSaidOfAWaiverWhosePluginIsNotLoaded() {
        assertEquals(List.of(), remaining(planWaiving("HM5001"), false, true));
        assertEquals(List.of(), remaining(planWaiving("NG0001"), false, true));
    }

    @Test
    void whatIsWaivedIsKnownWithItsWaiver() {
        CompiledPlan compiled = planWaiving("HM5001");
        Diagnostic warning = at(TARGET_MISSING, compiled, 1);

        Waivers.Outcome outcome = Waivers.judge(compiled.waivers(), List.of(warning), code -> true, true);
        assertEquals(List.of(), outcome.remaining());
        assertEquals(List.of(new Waivers.Waived(warning, compiled.waivers().get(0))), outcome.waived());
    }

    @Test
    void aWaiverWaivesOrDoesNothingOrNobodyCanTell() {
        CompiledPlan compiled = planWaiving("HM5001");
        List<Diagnostic> warning = List.of(at(TARGET_MISSING, compiled, 1));

        assertEquals(
                List.of(Waivers.Effect.WAIVES),
                Waivers.judge(compiled.waivers(), warning, code -> true, true).effects());
        assertEquals(
                List.of(Waivers.Effect.NOTHING),
                Waivers.judge(compiled.waivers(), List.of(), code -> true, true).effects());
        assertEquals(
                List.of(Waivers.Effect.UNKNOWN),
                Waivers.judge(compiled.waivers(), List.of(), code -> false, true)
                        .effects());
        assertEquals(
                List.of(Waivers.Effect.UNKNOWN),
                Waivers.judge(compiled.waivers(), List.of(), code -> true, false)
                        .effects());
        List<Diagnostic> more = List.of(Diagnostic.of(HostCode.MORE_REMARKS, Span.startOf("2016.plan"))
                .with("limit", 1)
                .build());
        assertEquals(
                List.of(Waivers.Effect.UNKNOWN),
                Waivers.judge(compiled.waivers(), more, code -> true, true).effects());
    }

    @Test
    void anErrorCanNotBeWaived() {
        CompiledPlan compiled = planWaiving("HM2001");

        assertEquals(
                List.of("HM2001 7 1.助老", "HM2020 9 HM2001"),
                remaining(compiled, true, true, at(HostCode.UNKNOWN_DEPARTMENT, compiled, 1)));
    }

    @Test
    void aCodeThatNobodyHasIsReportedWithTheNearestWarnings() {
        CompiledPlan compiled = planWaiving("HM2091");
        List<Diagnostic> diagnostics = Waivers.apply(compiled.waivers(), List.of(), code -> false, true);

        assertEquals(List.of("HM2021 9 HM2091"), Found.in(compiled, diagnostics));
        assertEquals(List.of("HM2019", "HM2031"), diagnostics.get(0).suggestions());
        assertEquals(List.of("HM2021 9 hm5001"), remaining(planWaiving("hm5001"), true, true));
    }

    @Test
    void aWaiverInThePlansHeadMeansTheHeadOnly() {
        CompiledPlan compiled = FileDraft.plan()
                .alias("人", "人")
                .departments("民政局")
                .waive("HM2023", "旧名")
                .programme(
                        1,
                        "养老",
                        programme -> programme.measure(1, "助老", measure -> measure.names(Label.RESPONSIBLE, "民政局")))
                .compile();

        assertEquals(
                List.of("HM2023 8 1.养老"),
                remaining(
                        compiled,
                        true,
                        true,
                        Diagnostic.of(
                                        HostCode.ALIAS_SAME_AS_NAME,
                                        compiled.sourceMap()
                                                .span(ElementPath.programme(1))
                                                .orElseThrow())
                                .build()));
    }

    @Test
    void aWaiverInABenefitMeansTheBenefitOnly() {
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
                                                "补贴",
                                                benefit -> benefit.eligible("老人")
                                                        .freeOfCharge()
                                                        .waive("HM5001", "待定"))))
                .entity("老人", "人")
                .compile();
        Span benefit = compiled.sourceMap()
                .span(ElementPath.measure(1).child("benefit", 1))
                .orElseThrow();

        assertEquals(
                List.of("HM5001 7 1.助老"),
                remaining(
                        compiled,
                        true,
                        true,
                        Diagnostic.of(TARGET_MISSING, benefit).build(),
                        at(TARGET_MISSING, compiled, 1)));
    }
}
